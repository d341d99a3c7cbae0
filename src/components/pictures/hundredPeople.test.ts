import { expect, test } from 'vitest';
import type { Risk } from '#domain/evidence/sourceFigures.ts';
import { dotsPath, extraOfHundred } from './hundredPeople.ts';

const risk: Risk = { outcome: 'minor complaints', riskRatio: 1.19, low: 1.09, high: 1.3 };

test('one in so many is counted out of 100, and one in many is the low end', () => {
  const extraOneIn = { about: 6, low: 4, high: 11 };
  expect(extraOfHundred({ ...risk, extraOneIn })).toEqual({ fewest: 9, about: 17, most: 25 });
});

test('without it, nothing is guessed from the ratio', () => {
  expect(() => extraOfHundred(risk)).toThrow('add extraOneIn');
});

test('each person is one dot, in a place of their own', () => {
  const dots = [dotsPath(0, 9), dotsPath(9, 17), dotsPath(17, 100)].join('').match(/M[\d. ]+z/g);
  expect(dots).toHaveLength(100);
  expect(new Set(dots).size).toBe(100);
});
