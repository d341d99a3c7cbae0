import { describe, expect, test } from 'vitest';
import { withheldSources } from '#domain/evidence/withheldSources.ts';
import { requireNotWithheld } from './withheld.ts';

const citing = (id: string) => [
  { file: 'src/content/articles/sleep.mdx', field: '<Cite>', id: 'wood2019' },
  { file: 'src/content/articles/sleep.mdx', field: '<Cite>', id },
];

describe('a source that must not be printed', () => {
  test.each(Object.entries(withheldSources))('%s is refused, with the reason', (id, why) => {
    expect(() => {
      requireNotWithheld(citing(id));
    }).toThrow(
      `src/content/articles/sleep.mdx: <Cite> names the source “${id}”, which must not be printed. ${why}`,
    );
  });

  test('has a reason that is a sentence', () => {
    const reasons = Object.values(withheldSources);
    expect(reasons).toHaveLength(6);
    expect(reasons.filter((why) => !/^[A-Z].{15,}\.$/.test(why))).toEqual([]);
  });
});

test.each(['costa2019', 'nobody1999', 'toString'])('%s is none of them', (id) => {
  expect(() => {
    requireNotWithheld(citing(id));
  }).not.toThrow();
});
