import { expect, test } from 'vitest';
import { changeGroups, loadChanges } from './changes.ts';

test('a log becomes groups of sentences, in its order', () => {
  const log =
    '# Changes\n\nWords.\n\n## Unreleased\n\n- One: press `/`.\n- Two.\n\n## 2026\n\n- Three.\n';
  expect(changeGroups(log)).toEqual([
    { title: 'Unreleased', changes: ['One: press /.', 'Two.'] },
    { title: '2026', changes: ['Three.'] },
  ]);
});

test('our own log has something to tell', () => {
  expect(loadChanges()[0]?.changes.length).toBeGreaterThan(5);
});
