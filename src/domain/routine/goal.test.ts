import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goalIds, goalOf, goals } from './goal.ts';

const exerciseIds = readdirSync('src/content/exercises').map((file) => file.replace('.yaml', ''));

test('there is one goal for each id, in the same order', () => {
  expect(goals.map(({ id }) => id)).toEqual(goalIds);
});

test.each([...goals, goalOf(null)])('“$label” names only exercises that exist', (goal) => {
  for (const { exerciseId } of [...goal.ladder, ...goal.helpers]) {
    expect(exerciseIds).toContain(exerciseId);
  }
});

test.each([...goals, goalOf(null)])('“$label” names each exercise once', ({ ladder, helpers }) => {
  const ids = [...ladder, ...helpers].map(({ exerciseId }) => exerciseId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no goal promises that pain goes', () => {
  const words = goals.flatMap(({ ladder, helpers }) =>
    [...ladder, ...helpers].map(({ why }) => why),
  );
  expect(words.join(' ')).not.toMatch(/pain|heal|cure|prevent|fix/i);
});
