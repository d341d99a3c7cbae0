import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileRefusals, MOST_FILE_PLANS, planFileText, readPlanFile } from './planFile.ts';
import { planFrom, stairsPlan } from './routinePlan.fixture.ts';
import { routinePlanSchema, type RoutinePlan } from './routinePlan.ts';
import { weekDays } from './weekDay.ts';

const exerciseIds = readdirSync('src/content/exercises').map((file) => file.replace('.yaml', ''));
const known = new Set(exerciseIds);
const read = (text: string) => readPlanFile(text, (id) => known.has(id));
const day = '2026-12-01';
const refused = (sentence: string) => ({ kind: 'refused', sentence });

const plan = { ...stairsPlan, origin: 'own' } satisfies RoutinePlan;
const other = planFrom(2, exerciseIds);
const text = planFileText([plan, other], day);

/** A file of anything, as somebody could type it. */
const typed = (changes: object) =>
  JSON.stringify({
    format: 'steadily-routines',
    version: 1,
    exportedOn: day,
    routines: [plan],
    ...changes,
  });
const holding = (routine: unknown) => typed({ routines: [plan, plan, routine] });
const thirdIsWrong = refused('Routine 3 in this file holds something that our site cannot read.');

describe('a file of routines', () => {
  test('is JSON that people can read', () => {
    expect(text).toMatch(/^\{\n {2}"format": "steadily-routines",\n {2}"version": 1,\n/);
    expect(JSON.parse(text)).toEqual({
      format: 'steadily-routines',
      version: 1,
      exportedOn: day,
      routines: [plan, other],
    });
  });

  test('gives back every plan as it was, with its day and origin', () => {
    for (let seed = 1; seed <= 1000; seed += 5) {
      const plans = Array.from({ length: 5 }, (_, index) => planFrom(seed + index, exerciseIds));
      expect(read(planFileText(plans, day))).toEqual({ kind: 'plans', plans });
    }
  });

  test('may begin with a mark of the byte order and have other spaces', () => {
    const changed = `\ufeff${text.replaceAll('\n', '\r\n\t')}`;
    expect(read(changed)).toEqual({ kind: 'plans', plans: [plan, other] });
  });

  test('may hold 50 routines that are as long as they can be', () => {
    const usual = {
      sets: 5,
      effort: 8,
      repetitions: 20,
      holdSeconds: 60,
      minutes: 100 / 3,
      loadKilograms: 39.5,
    };
    const longest = exerciseIds.toSorted((a, b) => b.length - a.length).slice(0, 6);
    const long = routinePlanSchema.parse({
      ...plan,
      name: '"'.repeat(60),
      items: longest.map((exerciseId) => ({ exerciseId, usual, note: '\\'.repeat(80) })),
      days: weekDays,
      note: '"'.repeat(200),
      cue: 'programme',
      origin: 'clinician',
    });
    const plans = Array.from({ length: MOST_FILE_PLANS }, () => long);
    expect(read(planFileText(plans, day))).toEqual({ kind: 'plans', plans });
    expect(read(planFileText([...plans, plan], day))).toEqual(refused(fileRefusals.tooMany));
  });
});

describe('a file that is refused', () => {
  test.each<[string, string, keyof typeof fileRefusals]>([
    ['empty', '', 'notJson'],
    ['a letter', 'Dear Anna, here is my routine.', 'notJson'],
    ['a web page', '<!doctype html><script>alert(1)</script>', 'notJson'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0', 'notJson'],
    ['null bytes', '\0'.repeat(100), 'notJson'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'notJson'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'notJson'],
    ['brackets within brackets', '['.repeat(90_000) + ']'.repeat(90_000), 'somethingElse'],
    ['null', 'null', 'somethingElse'],
    ['a number', '1', 'somethingElse'],
    ['a list', '[]', 'somethingElse'],
    ['an empty object', '{}', 'somethingElse'],
    ['routines without a format', JSON.stringify([plan]), 'somethingElse'],
    ['of another format', typed({ format: 'sleep-diary' }), 'somethingElse'],
    ['of version 0', typed({ version: 0 }), 'somethingElse'],
    ['of version -1', typed({ version: -1 }), 'somethingElse'],
    ['of version 1.5', typed({ version: 1.5 }), 'somethingElse'],
    ['of a version in words', typed({ version: 'one' }), 'somethingElse'],
    ['of version 2', typed({ version: 2 }), 'newer'],
    ['of version 2 in another shape', '{"format":"steadily-routines","version":2,"x":[]}', 'newer'],
    ['of version a million', typed({ version: 1_000_000 }), 'newer'],
    ['cut off', text.slice(0, -20), 'damaged'],
    ['written twice', text + text, 'damaged'],
    ['with a key that we do not know', typed({ advert: 'Buy this' }), 'damaged'],
    ['of no day', typed({ exportedOn: 'today' }), 'damaged'],
    ['without a list', typed({ routines: plan }), 'damaged'],
    ['without routines', typed({ routines: [] }), 'empty'],
    ['of 51 routines', typed({ routines: Array.from({ length: 51 }, () => plan) }), 'tooMany'],
    ['of 50,000 things', typed({ routines: Array.from({ length: 50_000 }, () => 1) }), 'tooMany'],
    ['too long', text.padEnd(200_001), 'tooLong'],
  ])('because it is %s', (_, wrong, refusal) => {
    expect(read(wrong)).toEqual(refused(fileRefusals[refusal]));
  });

  test('because a routine names an exercise that we do not have, and says which', () => {
    const foreign = { ...plan, items: [{ exerciseId: 'constructor' }] };
    expect(read(planFileText([plan, foreign, plan], day))).toEqual(
      refused('Routine 2 in this file names an exercise that our library does not have.'),
    );
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a word', 'bridge'],
    ['a list', [plan]],
    ['a file', { format: 'steadily-routines' }],
    ['a key that we do not know', { ...plan, diagnosis: 'none' }],
    [
      'an exercise with a key that we do not know',
      { ...plan, items: [{ exerciseId: 'bridge', pain: 3 }] },
    ],
    [
      'a dose out of range',
      { ...plan, items: [{ exerciseId: 'bridge', usual: { sets: 99, effort: 1 } }] },
    ],
    ['an exercise twice', { ...plan, items: [{ exerciseId: 'bridge' }, { exerciseId: 'bridge' }] }],
    ['a name with a new line', { ...plan, name: 'a\nb' }],
    ['days in another order', { ...plan, days: ['we', 'mo'] }],
    ['an origin that we do not know', { ...plan, origin: 'bank' }],
    ['a day that does not exist', { ...plan, madeOn: '2026-02-30' }],
  ])('because a routine is or has %s, and says which', (_, routine) => {
    expect(read(holding(routine))).toEqual(thirdIsWrong);
  });

  test('gets one plain sentence, another for each reason', () => {
    const sentences = Object.values(fileRefusals);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence.match(/[.!?]/g)).toEqual(['.']);
  });
});
