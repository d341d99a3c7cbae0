import { describe, expect, test } from 'vitest';
import type { CautionAction, CautionFlag } from '../safety/cautionFlag.ts';
import { libraryEntry } from './libraryEntry.fixture.ts';
import { nobody } from './madeUpPeople.fixture.ts';
import { barriersTo, cautionsToShow } from './routineGates.ts';
import type { RoutineLibraryEntry } from './routineLibrary.ts';
import { personOf, type RoutineWishes } from './routineWishes.ts';
import { settings } from '../exercise/setting.ts';

type Changes = Partial<RoutineLibraryEntry>;
type Wishes = Partial<RoutineWishes>;

const barriers = (changes: Changes, wishes: Wishes) =>
  barriersTo(libraryEntry('one', changes), personOf({ ...nobody, ...wishes }));

const because = (changes: Changes, wishes: Wishes) =>
  barriers(changes, wishes).map((barrier) => barrier.because);

const cautious = (flag: CautionFlag, action: CautionAction): Changes => ({
  cautions: [{ flag, action, say: 'Bend at the hips.' }],
});

const usual = { sets: 1, effort: 2 };
const stretch: Changes = {
  elements: ['mobility'],
  doses: { flare: usual, usual: { ...usual, holdSeconds: 15 }, ceiling: usual },
};
const wholeBodyCalm: Changes = { elements: ['relaxation'], regions: ['whole-body'] };

test('nothing keeps an exercise that asks for nothing from somebody without limits', () => {
  expect(barriers({}, {})).toEqual([]);
});

describe('an exercise is shut', () => {
  const shut: [string, Changes, Wishes, string][] = [
    [
      'by what the body cannot do',
      { abilities: ['kneel', 'floor'] },
      { cannot: ['kneel'] },
      'Left out because it needs kneeling.',
    ],
    [
      'by what follows from that',
      { abilities: ['stand', 'stand-unsupported'] },
      { cannot: ['stand'] },
      'Left out because it needs standing.',
    ],
    [
      'by a caution to avoid',
      cautious('spine-fragile', 'avoid'),
      { safety: ['S30'], hasAsked: true },
      'Left out for now. Bend at the hips.',
    ],
    [
      'by a caution to ask, until somebody agreed',
      cautious('spine-fragile', 'ask'),
      { safety: ['S30'] },
      'Left out for now. Bend at the hips.',
    ],
    [
      'by a sore neck that was marked with the parts',
      cautious('neck-sore', 'avoid'),
      { regions: ['neck'] },
      'Left out for now. Bend at the hips.',
    ],
    [
      'for a limb in CRPS',
      {},
      { safety: ['S40'], regions: ['knee'] },
      'Left out for now. A limb with CRPS needs its own plan. Ask first.',
    ],
    [
      'for any limb, when the one in CRPS is not marked',
      {},
      { safety: ['S40'] },
      'Left out for now. A limb with CRPS needs its own plan. Ask first.',
    ],
    [
      'for lying flat while pregnant',
      { lyingFlat: true, settings: ['bed'] },
      { safety: ['S38a'] },
      'Left out because it means lying flat while pregnant.',
    ],
    [
      'for having nothing to hold on to',
      { settings: ['standing', 'outdoors'] },
      { safety: ['S44a'] },
      'Left out because you may be unsteady, and it has nothing to hold on to.',
    ],
    [
      'for holding a stretch',
      stretch,
      { safety: ['S39'] },
      'Left out because it holds a stretch, and your joints bend far.',
    ],
    [
      'for being done in water',
      { settings: ['water'] },
      { safety: ['S55'], settings: ['water'] },
      'Left out because it is done in water.',
    ],
    [
      'in water that nobody asked for',
      { settings: ['water'] },
      {},
      'Left out because it is done in water.',
    ],
    [
      'away from the chosen places',
      { settings: ['chair', 'bed'] },
      { settings: ['standing', 'outdoors'] },
      'Left out because it is done sitting on a chair or in bed.',
    ],
    [
      'without the bike that it needs',
      { things: ['exercise-bike'] },
      { things: ['dumbbell', 'resistance-band'] },
      'Left out because it needs an exercise bike or pedals.',
    ],
    [
      'in a flare-up, for being strength work',
      {},
      { signs: ['flare'] },
      'Not on easy days. It can come back when the flare-up is over.',
    ],
    [
      'in a flare-up, for having no amount for a bad day',
      { elements: ['mobility'], doses: { flare: null, usual, ceiling: usual } },
      { signs: ['flare'] },
      'Not on easy days. It can come back when the flare-up is over.',
    ],
    [
      'above the starting level',
      { level: 2 },
      { signs: ['low-confidence'] },
      'A later step. You start lower down.',
    ],
    ['above the highest starting level', { level: 3 }, {}, 'A later step. You start lower down.'],
  ];

  test.each(shut)('%s', (_, changes, wishes, sentence) => {
    expect(because(changes, wishes)).toEqual([sentence]);
  });

  test('with every reason there is, the body first', () => {
    const changes: Changes = {
      ...cautious('spine-fragile', 'avoid'),
      abilities: ['kneel'],
      things: ['exercise-bike'],
      settings: ['outdoors'],
      level: 3,
    };
    const wishes: Wishes = {
      cannot: ['kneel'],
      safety: ['S30', 'S44a'],
      settings: ['chair'],
      signs: ['flare'],
    };
    expect(barriers(changes, wishes).map(({ kind }) => kind)).toEqual([
      'ability',
      'caution',
      'rule',
      'place',
      'thing',
      'flare',
      'level',
    ]);
  });
});

describe('an exercise is open', () => {
  const open: [string, Changes, Wishes][] = [
    ['when only a note is to be shown', cautious('spine-fragile', 'modify'), { safety: ['S30'] }],
    ['when its caution is for others', cautious('hernia', 'avoid'), { safety: ['S30'] }],
    ['when somebody agreed', cautious('spine-fragile', 'ask'), { safety: ['S30'], hasAsked: true }],
    ['away from the limb in CRPS', {}, { safety: ['S40'], regions: ['shoulder'] }],
    [
      'for the limb in CRPS, when agreed',
      {},
      { safety: ['S40'], regions: ['knee'], hasAsked: true },
    ],
    ['for a quiet moment, wherever the CRPS is', wholeBodyCalm, { safety: ['S40'] }],
    ['when one may hold on', { settings: ['standing-support'] }, { safety: ['S44a'] }],
    ['for a stretch without a hold', { elements: ['mobility'] }, { safety: ['S39'] }],
    ['for a hold that is no stretch', { ...stretch, elements: ['strength'] }, { safety: ['S39'] }],
    ['in water, when wished', { settings: ['water'] }, { settings: ['water'] }],
    ['on land too', { settings: ['water', 'chair'] }, {}],
    ['on a bike that is there', { things: ['exercise-bike'] }, { things: ['exercise-bike'] }],
    ['without a band or a weight', { things: ['resistance-band', 'dumbbell', 'mat'] }, {}],
    ['for mobility in a flare-up', { elements: ['mobility'] }, { signs: ['flare'] }],
    ['for relaxation in a flare-up', { elements: ['relaxation'] }, { signs: ['flare'] }],
    [
      'for a short walk in a flare-up',
      { id: 'walk-easy', elements: ['endurance'] },
      { signs: ['flare'] },
    ],
  ];

  test.each(open)('%s', (_, changes, wishes) => {
    expect(barriers(changes, wishes)).toEqual([]);
  });

  test.each(settings)('in the one chosen place: %s', (place) => {
    expect(barriers({ settings: [place] }, { settings: [place] })).toEqual([]);
  });
});

test('only what a clinician’s yes would open can be asked about', () => {
  const asked = (changes: Changes, wishes: Wishes) =>
    barriers(changes, wishes).map(({ askable }) => askable);
  expect(asked(cautious('spine-fragile', 'ask'), { safety: ['S30'] })).toEqual([true]);
  expect(asked({}, { safety: ['S40'] })).toEqual([true]);
  expect(asked(cautious('spine-fragile', 'avoid'), { safety: ['S30'] })).toEqual([false]);
  expect(asked({ abilities: ['kneel'] }, { cannot: ['kneel'] })).toEqual([false]);
  expect(asked({ lyingFlat: true }, { safety: ['S38a'] })).toEqual([false]);
});

test('what to take care of is shown for each flag that is set, and for no other', () => {
  const entry = libraryEntry('one', {
    cautions: [
      { flag: 'spine-fragile', action: 'modify', say: 'Bend at the hips.' },
      { flag: 'hernia', action: 'modify', say: 'No bracing.' },
      { flag: 'numb-feet', action: 'ask', say: 'Wear shoes.' },
    ],
  });
  const shownTo = (safety: string[]) =>
    cautionsToShow(entry, personOf({ ...nobody, safety })).map(({ say }) => say);
  expect(shownTo(['S30', 'S42a'])).toEqual(['Bend at the hips.', 'Wear shoes.']);
  expect(shownTo([])).toEqual([]);
});
