import { expect, test } from 'vitest';
import { sourceName } from './sourceName.ts';

test.each([
  ['Hayden JA', 'Hayden 2021'],
  ['van der Windt D', 'van der Windt 2021'],
  ['World Health Organization', 'World Health Organization 2021'],
])('a source by %s is called “%s”', (author, name) => {
  expect(sourceName({ authors: [author, 'Ellis J'], year: 2021 })).toBe(name);
});
