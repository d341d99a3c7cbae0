import { describe, expect, test } from 'vitest';
import { frequencies } from '../dose/dose.ts';
import { daysAWeek, daysOf, spreadOver, weekOf } from './routineWeek.ts';
import { weekDays, type WeekDay } from './weekDay.ts';

const everyChoice = Array.from({ length: 1 << weekDays.length }, (_, choice) =>
  weekDays.filter((_day, index) => (choice >> index) & 1),
);

test.each(daysAWeek)('%i days a week are so many days, in the order of the week', (count) => {
  const days = spreadOver(count);
  expect(days).toHaveLength(count);
  expect(days).toEqual(weekDays.filter((day) => days.includes(day)));
});

describe('the days of an exercise', () => {
  test.each(frequencies)('that is done %s are days of the routine', (frequency) => {
    for (const days of everyChoice) {
      const found = daysOf(frequency, days);
      expect(found.every((day) => days.includes(day))).toBe(true);
      expect(found.length > 0).toBe(days.length > 0);
    }
  });

  test('of strength never follow each other, not from Sunday to Monday either', () => {
    const next = (day: WeekDay) => weekDays[(weekDays.indexOf(day) + 1) % weekDays.length];
    for (const days of everyChoice) {
      const found = daysOf('2-3-days', days);
      expect(found.length).toBeLessThanOrEqual(3);
      for (const day of found) expect(found).not.toContain(next(day));
    }
    expect(daysOf('2-3-days', weekDays)).toEqual(['mo', 'we', 'fr']);
    expect(daysOf('2-3-days', ['mo', 'su'])).toHaveLength(1);
  });

  test('that is done most days leave one day free', () => {
    expect(daysOf('most-days', weekDays)).toHaveLength(6);
    expect(daysOf('daily', weekDays)).toHaveLength(7);
  });
});

test('a week says for each day what is done, days off included', () => {
  const week = weekOf(
    [
      { exerciseId: 'bridge', frequency: '2-3-days' },
      { exerciseId: 'walk-easy', frequency: 'daily' },
    ],
    ['mo', 'tu', 'we'],
  );
  expect(week.map(({ day, exerciseIds }) => [day, exerciseIds.join('+')])).toEqual([
    ['mo', 'bridge+walk-easy'],
    ['tu', 'walk-easy'],
    ['we', 'bridge+walk-easy'],
    ['th', ''],
    ['fr', ''],
    ['sa', ''],
    ['su', ''],
  ]);
});
