import { expect, test } from 'vitest';
import { planItemSchema } from '#domain/plan/routinePlan.ts';
import { writtenLine } from './writtenLine.ts';

test.each([
  ['  slowly  ', 'slowly'],
  ['one\ntwo\t three', 'one two three'],
  ['soft\u200bly \u202eturned\u0000', 'softly turned'],
  ['a \u200b b', 'a b'],
  [' \n\u200b ', ''],
  ['Bring your 🧢, Žofie', 'Bring your 🧢, Žofie'],
  ['Pool 🏊🏽\u200d♀️ on Monday', 'Pool 🏊🏽\u200d♀️ on Monday'],
])('%o becomes %o', (typed, line) => {
  expect(writtenLine(typed)).toBe(line);
});

test('no letter that is typed or pasted makes a plan refuse the note', () => {
  const isTaken = (note: string) =>
    planItemSchema.safeParse({ exerciseId: 'bridge', note }).success;
  expect(isTaken('a\u202eb')).toBe(false);
  const refused = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => {
    const letter = String.fromCharCode(code);
    return [`a${letter}b`, `a ${letter}`, `${letter} b`].some(
      (typed) => !isTaken(writtenLine(typed)),
    );
  });
  expect(refused.map((code) => code.toString(16))).toEqual([]);
});
