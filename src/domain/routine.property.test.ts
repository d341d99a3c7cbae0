import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { abilities } from './ability.ts';
import { abilitiesNeeded } from './bodyNeeds.ts';
import { enjoyments } from './enjoyment.ts';
import { exerciseSchema, type LibraryExercise } from './exercise.ts';
import { goalIds } from './goal.ts';
import { regions } from './region.ts';
import { buildRoutine, type RoutineResult } from './routine.ts';
import { routineLibraryEntry } from './routineLibrary.ts';
import { daysAWeek } from './routineWeek.ts';
import { ownedThings, sessionMinutes, startStyles, type RoutineWishes } from './routineWishes.ts';
import { safetyQuestions } from './safetyScreen.ts';
import { settings } from './setting.ts';
import { startSigns } from './startLevel.ts';

const folder = 'src/content/exercises';
const exercises: LibraryExercise[] = readdirSync(folder).map((file) => ({
  ...exerciseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
  id: file.replace('.yaml', ''),
}));
const library = exercises.map(routineLibraryEntry);
const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
const exerciseIds = exercises.map(({ id }) => id);
const PEOPLE = 3000;

/** A small generator of chance with a seed (mulberry32), so that each run meets the same people. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function personFrom(seed: number): RoutineWishes {
  const chance = chanceFrom(seed);
  const some = <T>(list: readonly T[], share: number) => list.filter(() => chance() < share);
  const one = <T>(list: readonly [T, ...T[]]) =>
    list[Math.floor(chance() * list.length)] ?? list[0];
  const isIll = chance() < 0.25;
  const answers = isIll ? safetyQuestions : safetyQuestions.filter((q) => q.outcome === 'modify');
  const cannotShare = chance() * 0.9;
  return {
    safety: some(answers, chance() * 0.3).map(({ id }) => id),
    hasAsked: chance() < 0.4,
    regions: some(regions, chance() * 0.6),
    cannot: some(abilities, cannotShare),
    goal: one([null, ...goalIds]),
    wished: chance() < 0.3 ? some(exerciseIds, 0.03).slice(0, 4) : [],
    signs: some(startSigns, chance() * 0.5),
    settings: chance() < 0.3 ? some(settings, 0.5) : [],
    things: some(ownedThings, 0.3),
    likes: some(enjoyments, 0.2),
    style: one(startStyles),
    minutes: one(sessionMinutes),
    days: one(daysAWeek),
  };
}

const people = Array.from({ length: PEOPLE }, (_, index) => personFrom(index + 1));

/** The flags of a person, straight from the questions. */
function flagsOf({ safety, regions: sore }: RoutineWishes) {
  const flags = safetyQuestions.filter(({ id }) => safety.includes(id)).flatMap((q) => q.flags);
  return new Set(sore.includes('neck') ? [...flags, 'neck-sore' as const] : flags);
}

/** True when these answers shut the routine. Written again here, so as not to trust the engine. */
function isShut({ safety, hasAsked }: RoutineWishes): boolean {
  const ticked = safetyQuestions.filter(({ id }) => safety.includes(id));
  return ticked.some(
    ({ outcome, flags, id }) =>
      outcome === 'emergency' ||
      outcome === 'same-day' ||
      flags.includes('pem') ||
      id === 'S47' ||
      (outcome === 'ask' && !hasAsked),
  );
}

/** What is wrong with one exercise of a routine, judged from the whole exercise. */
function faultsOf(exercise: LibraryExercise, person: RoutineWishes): string[] {
  const { id, needs, cautions, settings, level, elements } = exercise;
  const flags = flagsOf(person);
  const faults: string[] = [];
  const expectNot = (isWrong: boolean, fault: string) => {
    if (isWrong) faults.push(`${id}: ${fault}`);
  };
  for (const ability of abilitiesNeeded(needs)) {
    expectNot(person.cannot.includes(ability), `needs ${ability}`);
  }
  for (const { flag, action } of cautions.filter((caution) => flags.has(caution.flag))) {
    expectNot(action === 'avoid', `avoid with ${flag}`);
    expectNot(action === 'ask' && !person.hasAsked, `ask with ${flag}`);
  }
  const holds = settings.some((place) => ['chair', 'bed', 'standing-support'].includes(place));
  const soreHere = exercise.regions.some((region) => person.regions.includes(region));
  expectNot(flags.has('dizzy-or-falls') && !holds, 'nothing to hold');
  expectNot(flags.has('pregnancy-supine') && needs.lyingFlat, 'lying flat while pregnant');
  expectNot(flags.has('crps-limb') && soreHere && !person.hasAsked, 'the limb in CRPS');
  expectNot(level > 2, 'above level 2');
  expectNot(level > 1 && person.signs.length > 0, 'above level 1');
  const isEasy = elements.some((element) => element === 'mobility' || element === 'relaxation');
  expectNot(person.signs.includes('flare') && !isEasy && id !== 'walk-easy', 'not for a flare-up');
  return faults;
}

/** Everything that is wrong with a result for a person. */
function violations(result: RoutineResult, person: RoutineWishes): string[] {
  if (result.kind === 'none') return result.why === '' ? ['no reason for having none'] : [];
  const faults = isShut(person) ? ['a routine in spite of the safety check'] : [];
  const flags = flagsOf(person);
  for (const { exerciseId, reasons, doses } of result.items) {
    const exercise = byId.get(exerciseId);
    faults.push(
      ...(exercise === undefined ? [`${exerciseId}: unknown`] : faultsOf(exercise, person)),
    );
    if (reasons.length === 0) faults.push(`${exerciseId}: no reason`);
    const highest = Math.max(
      ...[doses.flare, doses.usual, doses.ceiling].map((d) => d?.effort ?? 0),
    );
    if ((flags.has('high-bp') || flags.has('heart-condition')) && highest > 4) {
      faults.push(`${exerciseId}: effort above 4`);
    }
  }
  const ids = result.items.map(({ exerciseId }) => exerciseId);
  if (new Set(ids).size !== ids.length) faults.push('an exercise twice');
  if (ids.length === 0 || ids.length > Math.max(3, person.wished.length))
    faults.push(`${String(ids.length)} exercises`);
  const minutesOf = (some: readonly string[]) =>
    some.reduce((sum, id) => sum + (byId.get(id)?.minutes ?? 0), 0);
  // What somebody chose may be longer; nothing is added to it then.
  const ownChoice = minutesOf(ids.filter((id) => person.wished.includes(id)));
  if (minutesOf(ids) > Math.max(person.minutes, ownChoice)) faults.push('over the minutes');
  if (ids.length < 3 && !result.notes.some((note) => note.includes('That is enough to begin'))) {
    faults.push('fewer than three without a word');
  }
  if (result.leftOut.some(({ reason }) => reason === '')) faults.push('left out without a reason');
  return faults;
}

/** The people for whom a builder breaks a rule. */
function failing(builder: (person: RoutineWishes) => RoutineResult): RoutineWishes[] {
  return people.filter((person) => violations(builder(person), person).length > 0);
}

describe(`for ${String(PEOPLE)} made-up people`, () => {
  test('no gate, flag, level or minute is ever broken, and everything has a reason', () => {
    for (const person of people) {
      expect(violations(buildRoutine(person, library), person), JSON.stringify(person)).toEqual([]);
    }
  });

  test('the people differ enough to mean something: many get a routine, many are stopped', () => {
    const kinds = people.map((person) => buildRoutine(person, library).kind);
    expect(kinds.filter((kind) => kind === 'routine').length).toBeGreaterThan(PEOPLE / 2);
    expect(kinds.filter((kind) => kind === 'none').length).toBeGreaterThan(PEOPLE / 20);
  });

  test('the same wishes and library give the same routine, in whatever order the library comes', () => {
    const shuffled = [...library].reverse();
    for (const person of people.slice(0, 500)) {
      const result = buildRoutine(person, library);
      expect(buildRoutine(structuredClone(person), library)).toEqual(result);
      const other = buildRoutine(person, shuffled);
      if (result.kind === 'routine' && other.kind === 'routine') {
        expect(other.items).toEqual(result.items);
      }
    }
  });

  test('one routine takes less than 20 milliseconds', () => {
    const begin = performance.now();
    for (const person of people.slice(0, 500)) buildRoutine(person, library);
    expect((performance.now() - begin) / 500).toBeLessThan(20);
  });
});

describe('the check itself finds a builder that', () => {
  const planted: [string, (person: RoutineWishes) => RoutineResult][] = [
    ['forgets what people cannot do', (p) => buildRoutine({ ...p, cannot: [] }, library)],
    ['forgets the safety answers', (p) => buildRoutine({ ...p, safety: [] }, library)],
    ['takes everybody to have asked', (p) => buildRoutine({ ...p, hasAsked: true }, library)],
    ['forgets the minutes', (p) => buildRoutine({ ...p, minutes: 15 }, library)],
    ['starts everybody at level 2', (p) => buildRoutine({ ...p, signs: [] }, library)],
    [
      'forgets the cautions of the exercises',
      (p) =>
        buildRoutine(
          p,
          library.map((entry) => ({ ...entry, cautions: [] })),
        ),
    ],
    [
      'gives no reasons',
      (p) => {
        const result = buildRoutine(p, library);
        if (result.kind === 'none') return result;
        return { ...result, items: result.items.map((item) => ({ ...item, reasons: [] })) };
      },
    ],
  ];

  test.each(planted)('%s', (_, builder) => {
    expect(failing(builder).length).toBeGreaterThan(10);
  });
});
