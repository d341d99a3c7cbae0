import { expect, test } from 'vitest';
import { explainIssue } from './explainIssue.ts';

test('a field that does not exist is quoted', () => {
  expect(explainIssue({ code: 'unrecognized_keys', keys: ['sumary', 'stpes'] })).toBe(
    'has no field called “sumary” and “stpes”. Mend the spelling or take it out.',
  );
});

test.each([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['array', 'a list'],
  ['object', 'a group of fields'],
  ['boolean', 'true or false'],
])('a missing %s is asked for as %s', (expected, plain) => {
  expect(explainIssue({ code: 'invalid_type', expected })).toBe(`is missing. Add it: ${plain}.`);
});

test('a wrong kind of value is told what to be', () => {
  expect(explainIssue({ code: 'invalid_type', expected: 'array', input: 'chair' })).toBe(
    'is the wrong kind of thing. Write a list.',
  );
});

test('a word that is not allowed is told which ones are', () => {
  expect(explainIssue({ code: 'invalid_value', input: 'good', values: ['none', 'holding'] })).toBe(
    '“good” is not allowed here. Use one of: none, holding.',
  );
});

test('a word that is missing is not quoted as “undefined”', () => {
  const said = explainIssue({ code: 'invalid_value', input: undefined, values: ['none', 'some'] });
  expect(said).toMatch(/^is missing\. .*none, some/);
});

test.each([
  ['too_small', { minimum: 1 }, 'is too small or too short. The least is 1.'],
  ['too_big', { maximum: 60 }, 'is too big or too long. The most is 60.'],
])('%s says where the bound lies', (code, bound, sentence) => {
  expect(explainIssue({ code, ...bound })).toBe(sentence);
});

test('anything else is left to the schema’s own sentence', () => {
  expect(explainIssue({ code: 'custom' })).toBeUndefined();
  expect(explainIssue({})).toBeUndefined();
});
