import { expect, test } from 'vitest';
import { muscleInWords, muscleLabels, muscles } from './muscle.ts';

test('says plain words first', () => {
  expect(muscleInWords('Quadriceps femoris')).toBe('Front of thigh (quadriceps femoris)');
});

test('puts no brackets in brackets', () => {
  expect(muscleInWords('Deltoid (spinal part)')).toBe('Back of shoulder (deltoid, spinal part)');
  for (const muscle of muscles) expect(muscleInWords(muscle).match(/\(/g)).toHaveLength(1);
});

test('a label in plain words repeats no word of the anatomical name', () => {
  const repeated = muscles.filter((muscle) => {
    const plain = muscleLabels[muscle].toLowerCase().split(/\W+/);
    const anatomical = muscle
      .toLowerCase()
      .replace(/ \(.*| of hand/g, '')
      .split(' ');
    return anatomical.some((word) => plain.includes(word));
  });
  expect(repeated).toEqual([]);
});
