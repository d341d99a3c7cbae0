import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exerciseSchema, type LibraryExercise } from '#domain/exercise/exercise.ts';
import { wordingFaults } from './exerciseWording.ts';

const bridge: LibraryExercise = {
  ...exerciseSchema.parse(parse(readFileSync('src/content/exercises/bridge.yaml', 'utf8'))),
  id: 'bridge',
};
const withStep = (step: string): LibraryExercise => ({ ...bridge, steps: [step, ...bridge.steps] });

test('the words of an exercise pass as they stand', () => {
  expect(wordingFaults(bridge)).toEqual([]);
});

describe('words that need the drawing are refused, with the field', () => {
  test.each([
    'Lift your hips as shown.',
    'Do it like this.',
    'Look at the picture first.',
    'Follow the arrow.',
    'Bend the leg on the left of the bed.',
    'Push towards the red line.',
  ])('%s', (step) => {
    expect(wordingFaults(withStep(step))).toEqual([
      expect.stringMatching(/^steps says “.+”, which only helps those who see the drawing/),
    ]);
  });

  test('in the feelings and in the faults too', () => {
    const spoilt = {
      ...bridge,
      feel: { ...bridge.feel, may: { feeling: 'An ache like this.', whatToDo: 'Rest.' } },
      commonFaults: ['The blue part moves.'],
    };
    expect(wordingFaults(spoilt).map((fault) => fault.split(' ')[0])).toEqual(['feel', 'changes']);
  });

  test('a side of one’s own body is let through', () => {
    expect(wordingFaults(withStep('Put your left foot flat on the floor.'))).toEqual([]);
  });
});

describe('hard words are refused, with the grade', () => {
  const hard =
    'Simultaneously coordinate diaphragmatic respiration alongside progressively accentuated lumbopelvic stabilisation, maintaining appropriate neuromuscular activation throughout.';

  test.each([
    ['steps', { steps: [hard, hard] }],
    ['feel', { feel: { ...bridge.feel, notOk: { feeling: hard, whatToDo: hard } } }],
    ['helper', { helper: { stand: hard, hold: hard, avoid: hard, say: hard } }],
    ['cautions', { cautions: [{ flag: 'pem' as const, action: 'ask' as const, say: hard }] }],
  ])('in %s', (field, change) => {
    const faults = wordingFaults({ ...bridge, ...change });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${field} reads at grade \\d+\\.\\d`));
  });
});
