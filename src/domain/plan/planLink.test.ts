import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cues } from './cue.ts';
import { doseSchema, measures, type Dose } from '../dose/dose.ts';
import { goalIds } from '../routine/goal.ts';
import { decodePlan, encodePlan } from './planLink.ts';
import { planFrom, stairsPlan as plan } from './routinePlan.fixture.ts';
import { routinePlanSchema, type RoutinePlan } from './routinePlan.ts';
import { weekDays } from './weekDay.ts';

const exerciseIds = readdirSync('src/content/exercises').map((file) => file.replace('.yaml', ''));
const known = new Set(exerciseIds);
const isKnown = (id: string) => known.has(id);
const PLANS = 3000;
const plans = Array.from({ length: PLANS }, (_, index) => planFrom(index + 1, exerciseIds));

const today = '2026-12-01';
const read = (fragment: string) => decodePlan(fragment, isKnown, today);
const arrived = (plan: RoutinePlan) => ({
  kind: 'plan',
  plan: { ...plan, madeOn: today, origin: 'received' },
});
const link = encodePlan(plan);

describe('a plan that went through a link', () => {
  test('of version 1 is read for ever: this link was made on 2026-12-01', () => {
    const old =
      'r1.yDWbWj.AUp-the-stairs.ABring-your-_HJPa_Bh.sit-to-stand_HCEI.ADon_Bnt-rush_Bu.suitcase-carry_zBDACAe.bridge.sk15';
    expect(link).toBe(old);
    expect(read(old)).toEqual(arrived(plan));
  });

  test('says goals and cues in letters that keep their meaning: add one, change none', () => {
    const week = (changes: Partial<RoutinePlan>) => encodePlan({ ...plan, ...changes }).slice(-4);
    const old = [
      'chair',
      'stairs',
      'walk',
      'steady',
      'carry',
      'reach',
      'lift',
      'desk',
      'sleep',
    ] as const;
    expect(old.map((goal) => week({ goal }).charAt(0)).join('')).toBe('cswbyrldz');
    expect(week({ goal: null })).toBe('0k15');
    const oldCues = ['breakfast', 'kettle', 'midday', 'programme', 'bedtime'] as const;
    expect(oldCues.map((cue) => week({ cue }).charAt(1)).join('')).toBe('bkmpz');
    expect(week({ cue: null })).toBe('s015');
    expect(week({ days: ['su'] })).toBe('sk40');
  });

  test(`is the same plan, for ${PLANS} plans, made today and received`, () => {
    const changed = plans.filter((one) => {
      const reading = read(encodePlan(one));
      return JSON.stringify(reading) !== JSON.stringify(arrived(one));
    });
    expect(changed).toEqual([]);
  });

  test('has met texts in many scripts and every kind of dose, or the tests above say little', () => {
    const texts = plans.map(({ name }) => name).join('');
    expect(texts).toMatch(/[а-я].*[膝の]|[膝の].*[а-я]/s);
    for (const mark of ['🌞', 'é', 'ت', '%', '#', '_', '\u00a0']) expect(texts).toContain(mark);
    const doses = plans.flatMap(({ items }) => items.flatMap(({ usual }) => usual ?? []));
    for (const measure of measures) expect(doses.some((dose) => measure in dose)).toBe(true);
    const odd = doses.filter(({ minutes = 1 }) => Math.round(minutes * 60) / 60 !== minutes);
    expect(odd.length).toBeGreaterThan(20);
  });

  test('keeps the greatest and least amounts that a dose may have', () => {
    const least: Dose = { sets: 1, effort: 0 };
    const amounts = Array.from({ length: 2000 }, (_, index) => (index + 1) / 2);
    for (const measure of measures) {
      const allowed = amounts
        .map((amount) => doseSchema.safeParse({ ...least, [measure]: amount }).data)
        .filter((dose) => dose !== undefined);
      expect(allowed.length).toBeGreaterThan(1);
      expect(allowed.length).toBeLessThan(amounts.length);
      for (const usual of allowed) {
        const one = { ...plan, items: [{ exerciseId: 'bridge', usual }] };
        expect(read(encodePlan(one))).toEqual(arrived(one));
      }
    }
  });

  test('keeps every goal, every cue, and every choice of days', () => {
    const choices = Array.from({ length: 128 }, (_, bits) =>
      weekDays.filter((_day, place) => (bits >> place) % 2 === 1),
    );
    for (const goal of [null, ...goalIds]) {
      for (const cue of [null, ...cues]) {
        const one = { ...plan, goal, cue };
        expect(read(encodePlan(one))).toEqual(arrived(one));
      }
    }
    for (const days of choices) {
      const one = { ...plan, days };
      expect(read(encodePlan(one))).toEqual(arrived(one));
    }
  });

  test('needs no percent signs, and ends in a letter or digit that no messenger drops', () => {
    const links = plans.map(encodePlan);
    expect(links.filter((one) => !/^r1\.[\w-]{6}\.[\w.-]*[a-z0-9]{2}$/.test(one))).toEqual([]);
  });
});

describe('the length of a link', () => {
  const address = 'https://steadily.example/routine/#';
  const longestIds = exerciseIds.toSorted((a, b) => b.length - a.length).slice(0, 4);
  const full: Dose = {
    sets: 5,
    repetitions: 20,
    holdSeconds: 60,
    minutes: 59 + 59 / 60,
    loadKilograms: 39.5,
    effort: 8,
  };
  const lengthWith = (name: string, note?: string) => {
    const longest = routinePlanSchema.parse({
      ...plan,
      name,
      items: longestIds.map((exerciseId) => ({
        exerciseId,
        usual: full,
        ...(note === undefined ? {} : { note }),
      })),
      days: weekDays.slice(0, 5),
      note: undefined,
    });
    const whole = address + encodePlan(longest);
    expect(read(whole)).toMatchObject({ kind: 'plan', plan: { name } });
    return whole.length;
  };

  test.each([
    "Don't! 'n' (so on), & all the rest: more",
    'Упражнение',
    '膝を伸ばす运动',
    '🪑🌞',
    'Aß',
  ])('with four exercises and full doses stays within 300 for a name in “%s”', (letters) => {
    expect(longestIds).toHaveLength(4);
    expect(lengthWith(letters.repeat(20).slice(0, 40).trim().padEnd(40, 'x'))).toBeLessThanOrEqual(
      300,
    );
  });

  test('depends on the ids by their lengths alone, so that any other four are no longer', () => {
    const rest = exerciseIds.map(
      (exerciseId) =>
        encodePlan({ ...plan, items: [{ exerciseId, usual: full }] }).length - exerciseId.length,
    );
    expect(rest.length).toBeGreaterThan(70);
    expect(new Set(rest).size).toBe(1);
  });

  test('is well below 300 for an English name, and just below for one of rare letters', () => {
    expect(lengthWith('💪'.repeat(20))).toBeLessThanOrEqual(290);
    expect(lengthWith('My morning routine for a stiff lower back'.slice(0, 40))).toBeLessThan(225);
  });

  test('grows with each note of 80 letters by what the docstring says', () => {
    const without = lengthWith('💪'.repeat(20));
    const english =
      'Hold on to the kitchen counter, and stop when you feel that it is enough for me.';
    expect(english).toHaveLength(80);
    expect((lengthWith('💪'.repeat(20), english) - without) / 4).toBeLessThan(90);
    expect(lengthWith('💪'.repeat(20), '膝'.repeat(80)) - without).toBe(4 * 216);
  });
});

describe('what messengers and hands do to a link is forgiven', () => {
  test.each([
    ['a “#” before it', `#${link}`],
    ['the whole address before it', `https://steadily.example/routine/?from=mail#${link}`],
    ['percent signs for marks', link.replaceAll('.', '%2E').replaceAll('_', '%5f')],
    [
      'percent signs for everything',
      link.replaceAll(/./g, (one) => `%${one.charCodeAt(0).toString(16)}`),
    ],
    ['percent signs written twice', encodeURIComponent(`#${link.replaceAll('_', '%5F')}`)],
    ['a full stop after it', `${link}.`],
    ['a closing bracket and a comma after it', `${link}),`],
    ['a quotation mark after it', `${link}”`],
    ['spaces and a new line around it', `  ${link}\r\n`],
  ])('%s', (_, changed) => {
    expect(read(changed)).toEqual(arrived(plan));
  });
});
