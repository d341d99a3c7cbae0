import { expect, test } from 'vitest';
import { stepped, steppedLibrary, type SteppedEntry } from './stepping.fixture.ts';

test.each([
  ['neck-nod-lying', { sets: 2, repetitions: 8, holdSeconds: 10 }],
  ['lateral-raise', { sets: 3, repetitions: 12 }],
  ['wall-slide', { sets: 3, repetitions: 10 }],
  ['calf-stretch-wall', { repetitions: 4, holdSeconds: 30 }],
  ['single-leg-stand', { repetitions: 3, holdSeconds: 30 }],
  ['chair-back-extension', { sets: 2, repetitions: 8, holdSeconds: 5 }],
  ['neck-turn-sitting', { sets: 2, repetitions: 8, holdSeconds: 5 }],
  ['heel-toe-walk', { sets: 3 }],
  ['walk-easy', { minutes: 30 }],
  ['farmer-carry', { minutes: 3 }],
  ['weight-shift-standing', { minutes: 2, fingertips: true }],
])('the steps of %s end where its page says', (id, end) => {
  expect(stepped(id).steps.end).toEqual(end);
});

/** Numbers in the words that the end does not know. Lower ends of ranges are not looked for. */
function numbersNotRead({ workUpTo, steps }: SteppedEntry): number[] {
  const words = workUpTo
    .replace(/,? then .*/, '')
    .replace(/\d+ (?:to|or) (?=\d)/, '')
    .replace(/,? at an effort of .*/, '')
    .replace(/, 5 days a week/, '');
  const known: unknown[] = Object.values(steps.end);
  return (words.match(/\d+/g) ?? []).map(Number).filter((number) => !known.includes(number));
}

test('every number of every exercise is read, and each has at least one', () => {
  expect(steppedLibrary.length).toBeGreaterThan(70);
  for (const entry of steppedLibrary) {
    expect(numbersNotRead(entry), `${entry.id}: ${entry.workUpTo}`).toEqual([]);
    expect(Object.keys(entry.steps.end), entry.id).not.toEqual([]);
  }
});

test('the check finds a number that is not read', () => {
  const entry = stepped('neck-nod-lying');
  expect(numbersNotRead({ ...entry, workUpTo: '2 sets of 8, with 7 bows' })).toEqual([7]);
});

test('no exercise starts past its own end', () => {
  for (const { id, doses, steps } of steppedLibrary) {
    const { end } = steps;
    const { sets, repetitions = 0, holdSeconds = 0, minutes = 0 } = doses.usual;
    // Its page asks for fewer holds, but three times as long.
    const most = id === 'prone-on-elbows' ? 4 : (end.repetitions ?? 20);
    expect(repetitions, id).toBeLessThanOrEqual(most);
    expect(holdSeconds, id).toBeLessThanOrEqual(end.holdSeconds ?? 60);
    expect(sets * minutes, id).toBeLessThanOrEqual(end.minutes ?? 60);
  }
});
