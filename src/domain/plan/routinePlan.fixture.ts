import { cues } from './cue.ts';
import type { Dose } from '../dose/dose.ts';
import { goalIds } from '../routine/goal.ts';
import {
  LONGEST_ITEM_NOTE,
  LONGEST_PLAN_NAME,
  LONGEST_PLAN_NOTE,
  MOST_PLAN_ITEMS,
  planOrigins,
  routinePlanSchema,
  type RoutinePlan,
} from './routinePlan.ts';
import { weekDays } from './weekDay.ts';

/** A small generator of chance with a seed (mulberry32), so that each run meets the same plans. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Letters that people write with, and marks that mean something to links, files and calendars. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 ',
  'Don\'t stop: half, (or less); see #1 & 50% <b>/\\?=+*_-~."`|{}[]@$^! ',
  'äöüßéèêñçåøæœŁžþð ',
  'Упражнение для спины ',
  '膝を伸ばす运动鍛錬 ',
  'تمرين الظهر שלום ',
  'ก็ ก๊ नमस्ते e\u0301 \u00a0\u3000 ',
  '🌞🦵🏽🏊‍♀️🪑💪 𝒳𐐷 ',
];

type Chance = () => number;

function oneOf<T>(list: readonly T[], chance: Chance): T {
  const one = list[Math.floor(chance() * list.length)];
  if (one === undefined) throw new Error('The list is empty.');
  return one;
}

/** A text that a plan may hold, of up to `longest` UTF-16 letters and often just as long. */
function textFrom(chance: Chance, longest: number): string {
  const length = chance() < 0.3 ? longest : Math.ceil(chance() * longest);
  const mixed = chance() < 0.2;
  const alphabet = oneOf(alphabets, chance);
  let text = '';
  for (let count = 0; count < length; count += 1) {
    const letters = Array.from(mixed ? oneOf(alphabets, chance) : alphabet);
    const letter = oneOf(letters, chance).replaceAll(/\p{C}/gu, '');
    if (text.length + letter.length <= longest) text += letter;
  }
  const trimmed = text.trim();
  return trimmed === '' ? 'x' : trimmed;
}

function doseFrom(chance: Chance): Dose {
  const whole = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1));
  const minutes = oneOf([whole(1, 60), whole(2, 240) / 4, whole(30, 3600) / 60], chance);
  return {
    sets: whole(1, 5),
    effort: whole(0, 8),
    ...(chance() < 0.6 ? { repetitions: whole(1, 20) } : {}),
    ...(chance() < 0.4 ? { holdSeconds: whole(1, 60) } : {}),
    ...(chance() < 0.3 ? { minutes: chance() < 0.1 ? 0.5 + chance() * 59 : minutes } : {}),
    ...(chance() < 0.3 ? { loadKilograms: whole(1, 80) / 2 } : {}),
  };
}

/** A plan with something of everything. */
export const stairsPlan: RoutinePlan = {
  name: 'Up the stairs',
  goal: 'stairs',
  items: [
    {
      exerciseId: 'sit-to-stand',
      usual: { sets: 2, repetitions: 8, effort: 4 },
      note: "Don't rush.",
    },
    { exerciseId: 'suitcase-carry', usual: { sets: 1, minutes: 0.5, loadKilograms: 1, effort: 3 } },
    { exerciseId: 'bridge' },
  ],
  days: ['mo', 'we', 'fr'],
  cue: 'kettle',
  note: 'Bring your 🧢!',
  madeOn: '2026-11-20',
  origin: 'clinician',
};

/** Plan number `seed` of these exercises: always the same one, and one that the schema allows. */
export function planFrom(seed: number, exerciseIds: readonly string[]): RoutinePlan {
  const chance = chanceFrom(seed);
  const count = 1 + Math.floor(chance() * MOST_PLAN_ITEMS);
  const ids = new Set(Array.from({ length: count }, () => oneOf(exerciseIds, chance)));
  return routinePlanSchema.parse({
    name: textFrom(chance, LONGEST_PLAN_NAME),
    goal: oneOf([null, ...goalIds], chance),
    items: [...ids].map((exerciseId) => ({
      exerciseId,
      ...(chance() < 0.6 ? { usual: doseFrom(chance) } : {}),
      ...(chance() < 0.4 ? { note: textFrom(chance, LONGEST_ITEM_NOTE) } : {}),
    })),
    days: weekDays.filter(() => chance() < 0.5),
    cue: oneOf([null, ...cues], chance),
    ...(chance() < 0.4 ? { note: textFrom(chance, LONGEST_PLAN_NOTE) } : {}),
    madeOn: `20${10 + Math.floor(chance() * 80)}-0${1 + Math.floor(chance() * 9)}-1${Math.floor(chance() * 10)}`,
    origin: oneOf(planOrigins, chance),
  });
}
