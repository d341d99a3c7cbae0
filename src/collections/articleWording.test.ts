import { expect, test } from 'vitest';
import { gradeFaults, gradeOf } from './articleWording.ts';

const easy = {
  shortVersion: ['It helps some people.', 'It does not help all.', 'Start with a little.'],
  changeOurMind: ['A good trial.'],
};
const hard =
  'Simultaneously coordinating diaphragmatic respiration alongside progressively accentuated lumbopelvic stabilisation necessitates considerable neuromuscular sophistication.';

test('plain words pass', () => {
  expect(gradeFaults(easy, 'You can walk a little. Then rest.')).toEqual([]);
});

test('a hard text is refused, with its grade and the goal', () => {
  expect(gradeFaults(easy, `${hard} ${hard}`)).toEqual([
    expect.stringMatching(
      /^body reads at grade \d+\.\d\. Use shorter words and sentences, down to 8\.$/,
    ),
  ]);
});

test('a hard short version is refused, even where the rest is easy', () => {
  expect(gradeFaults({ ...easy, shortVersion: [hard, hard, hard] }, 'You can walk.')).toEqual([
    expect.stringMatching(/^shortVersion reads at grade .* down to 6\.$/),
  ]);
});

test('what would change our mind counts as part of the text', () => {
  expect(gradeOf({ ...easy, changeOurMind: [hard] }, 'Walk.')).toBeGreaterThan(
    gradeOf(easy, 'Walk.'),
  );
});
