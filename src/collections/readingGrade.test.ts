import { expect, test } from 'vitest';
import { readingGrade, sentencesOf, wordsOf } from './readingGrade.ts';

test('a sentence ends at a stop that a new sentence follows', () => {
  expect(sentencesOf('Sit down. Breathe out! Does it hurt? Then stop.')).toEqual([
    'Sit down.',
    'Breathe out!',
    'Does it hurt?',
    'Then stop.',
  ]);
  expect(sentencesOf('She said: “It hurts.” Then she stopped. (It was late.)')).toHaveLength(3);
});

test('a decimal and a closing number do not end a sentence', () => {
  expect(sentencesOf('It fell by 1.5 points out of 10.')).toHaveLength(1);
});

test('text without words has no sentence', () => {
  expect(sentencesOf(' … – ')).toEqual([]);
});

test('a word keeps its apostrophe, its hyphen and its decimals', () => {
  expect(wordsOf('Don’t do 1.5 step-ups, please.')).toEqual([
    'Don’t',
    'do',
    '1.5',
    'step-ups',
    'please',
  ]);
});

test('short words in short sentences are for the first years of school', () => {
  expect(readingGrade(['The cat sat on the mat. The dog ran off.'])).toBeLessThan(1);
});

// 7 words in 1 sentence, 10 syllables: 0.39 × 7 + 11.8 × 10 / 7 − 15.59 = 4.
test('the grade is that of Flesch and Kincaid', () => {
  expect(readingGrade(['Slowly lower both feet to the carpet.'])).toBeCloseTo(4, 1);
});

test('list items without a stop count as sentences of their own', () => {
  const items = ['a firm chair', 'a kitchen worktop', 'a wall'];
  expect(readingGrade(items)).toBeLessThan(readingGrade([items.join(' ')]));
});
