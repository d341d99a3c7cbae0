import { describe, expect, test } from 'vitest';
import { doseSchema, measures, type Dose } from '#domain/dose/dose.ts';
import { cappedDoses } from '#domain/routine/routineDose.ts';
import type { PlanItem } from '#domain/plan/routinePlan.ts';
import { amountsOf, usualWith, type AmountField } from './amountFields.ts';
import { amountWords, rangeWords } from './amountTexts.ts';
import { entryOf, library, personWith } from '../siteLibrary.fixture.ts';

const none = personWith().flags;
const highPressure = personWith({ safety: ['S24'] }).flags;

const amountsFor = (exerciseId: string, usual?: Dose, flags = none) =>
  amountsOf(
    usual === undefined ? { exerciseId } : { exerciseId, usual },
    entryOf(exerciseId),
    flags,
  );

const fieldOf = (exerciseId: string, measure: string, usual?: Dose, flags = none) =>
  amountsFor(exerciseId, usual, flags).fields.find((field) => field.measure === measure);

/** Presses one button until it does nothing more: all the numbers on the way. */
function walk(exerciseId: string, measure: AmountField['measure'], way: 'less' | 'more') {
  const item: PlanItem = { exerciseId };
  const entry = entryOf(exerciseId);
  const seen: number[] = [];
  for (;;) {
    const amounts = amountsOf(item, entry, none);
    const next = amounts.fields.find((field) => field.measure === measure)?.[way] ?? null;
    if (next === null || seen.length > 100) return seen;
    seen.push(next);
    item.usual = { ...amounts.usual, [measure]: next };
  }
}

describe('what can be changed', () => {
  test('only what the dose has, and only what has more than one value', () => {
    const measuresOf = (id: string) => amountsFor(id).fields.map(({ measure }) => measure);
    expect(measuresOf('bridge')).toEqual(['repetitions', 'holdSeconds']);
    expect(measuresOf('seated-march')).toEqual(['sets', 'minutes']);
    expect(measuresOf('suitcase-carry')).toEqual(['sets', 'minutes', 'loadKilograms']);
  });

  test('goes from one to the good-day amount, one at a time', () => {
    expect(walk('sit-to-stand', 'repetitions', 'more')).toEqual([7, 8]);
    expect(walk('sit-to-stand', 'repetitions', 'less')).toEqual([5, 4, 3, 2, 1]);
  });

  test('times go in small steps while they are short', () => {
    expect(walk('walk-easy', 'minutes', 'more')).toEqual([6, 7]);
    expect(walk('walk-easy', 'minutes', 'less').slice(-5)).toEqual([2, 1.5, 1, 0.75, 0.5]);
    expect(walk('suitcase-carry', 'minutes', 'more')).toEqual([0.75]);
  });

  test('a time between two steps goes to either of them', () => {
    const field = fieldOf('walk-easy', 'minutes', { sets: 1, minutes: 35 / 60, effort: 2 });
    expect([field?.less, field?.more]).toEqual([0.5, 0.75]);
  });

  test('weights go by half a kilo, from half a kilo to 40', () => {
    expect(walk('lateral-raise', 'loadKilograms', 'less')).toEqual([]);
    const up = walk('lateral-raise', 'loadKilograms', 'more');
    expect(up.slice(0, 3)).toEqual([1, 1.5, 2]);
    expect(up.at(-1)).toBe(40);
  });

  test('what is above the good day already may go down, and not further up', () => {
    const field = fieldOf('sit-to-stand', 'repetitions', { sets: 1, repetitions: 12, effort: 4 });
    expect(field).toMatchObject({ value: 12, less: 11, more: null });
  });

  test('long holds stay shut with high blood pressure, whatever the plan says', () => {
    const asked = { sets: 1, repetitions: 2, holdSeconds: 20, effort: 2 };
    expect(fieldOf('calf-stretch-wall', 'holdSeconds', asked)?.value).toBe(20);
    const capped = fieldOf('calf-stretch-wall', 'holdSeconds', asked, highPressure);
    expect(capped).toMatchObject({ value: 10, most: 10, more: null });
  });

  test.each([
    ['no flags', none],
    ['high blood pressure', highPressure],
  ])('no button of any exercise leads above its good day with %s', (_, flags) => {
    expect(library.length).toBeGreaterThanOrEqual(72);
    for (const entry of library) {
      const { ceiling } = cappedDoses(entry.doses, flags);
      for (const { measure, more } of amountsOf({ exerciseId: entry.id }, entry, flags).fields) {
        const most = measure === 'loadKilograms' ? 40 : (ceiling[measure] ?? 0);
        expect(more ?? 0, `${entry.id} ${measure}`).toBeLessThanOrEqual(most);
      }
    }
  });
});

describe('for a clinician', () => {
  const anyDose = (exerciseId: string, usual?: Dose) =>
    amountsOf(
      usual === undefined ? { exerciseId } : { exerciseId, usual },
      entryOf(exerciseId),
      none,
      'any-dose',
    ).fields;

  test('every amount goes up to the end of what a dose can say, and no further', () => {
    for (const { id, doses } of library) {
      for (const { measure, most } of anyDose(id)) {
        const atEnd = { ...doses.usual, [measure]: most };
        expect(doseSchema.safeParse(atEnd).success, `${id} ${measure}`).toBe(true);
        const beyond = { ...doses.usual, [measure]: most + 1 };
        expect(doseSchema.safeParse(beyond).success, `${id} ${measure}`).toBe(false);
      }
    }
  });

  test('says where it is above the good day, and not at it', () => {
    const above = (repetitions: number) =>
      anyDose('sit-to-stand', { sets: 1, repetitions, effort: 4 }).map(
        ({ measure, aboveGoodDay }) => [measure, aboveGoodDay],
      );
    expect(above(8)).toEqual([
      ['sets', null],
      ['repetitions', null],
    ]);
    expect(above(9)).toEqual([
      ['sets', null],
      ['repetitions', 8],
    ]);
  });

  test('somebody who sets their own amount is not told so', () => {
    const own = fieldOf('sit-to-stand', 'repetitions', { sets: 1, repetitions: 12, effort: 4 });
    expect(own?.aboveGoodDay).toBeNull();
  });
});

describe('the dose after a change', () => {
  test('keeps every other number', () => {
    expect(usualWith(amountsFor('bridge'), 'repetitions', 7)).toEqual({
      sets: 1,
      repetitions: 7,
      holdSeconds: 2,
      effort: 3,
    });
  });

  test('is none of its own when it is what the library suggests', () => {
    const usual = { ...entryOf('bridge').doses.usual, repetitions: 7 };
    expect(amountsFor('bridge', usual).isSuggested).toBe(false);
    expect(usualWith(amountsFor('bridge', usual), 'repetitions', 6)).toBeNull();
  });

  test('keeps within the flags in the numbers that were not pressed', () => {
    const dose = usualWith(
      amountsFor('calf-stretch-wall', undefined, highPressure),
      'repetitions',
      1,
    );
    expect(dose?.holdSeconds).toBe(10);
    expect(measures.filter((measure) => (dose?.[measure] ?? 0) > 10)).toEqual([]);
  });
});

describe('its words', () => {
  test.each([
    ['sets', 2, '2'],
    ['repetitions', 1, '1'],
    ['holdSeconds', 1, '1 second'],
    ['minutes', 0.75, '45 seconds'],
    ['minutes', 1, '1 minute'],
    ['minutes', 1.5, '1.5 minutes'],
    ['loadKilograms', 0.5, '0.5 kg'],
  ] as const)('%s %d: %s', (measure, value, words) => {
    expect(amountWords(measure, value)).toBe(words);
  });

  test('the range is said, but no end of a weight', () => {
    const range = (id: string, measure: string) => {
      const field = fieldOf(id, measure);
      return field === undefined ? '' : rangeWords(field);
    };
    expect(range('sit-to-stand', 'repetitions')).toBe('From 1 to 8.');
    expect(range('walk-easy', 'minutes')).toBe('From 30 seconds to 7 minutes.');
    expect(range('suitcase-carry', 'loadKilograms')).toBe('Half a kilo at a time.');
  });
});
