import { afterEach, expect, test, vi } from 'vitest';
import {
  addDays,
  calendarDayOf,
  calendarDaySchema,
  daysBetween,
  writtenDaySchema,
} from './calendarDay.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a moment belongs to the day where the visitor is, not to that of Greenwich', () => {
  vi.stubEnv('TZ', 'Pacific/Auckland');
  expect(calendarDayOf(new Date('2026-11-20T12:00:00Z'))).toBe('2026-11-21');
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(calendarDayOf(new Date('2026-01-01T07:00:00Z'))).toBe('2025-12-31');
});

test('a day is written with two digits for its month and itself', () => {
  expect(calendarDayOf(new Date(2026, 0, 3, 12))).toBe('2026-01-03');
});

test('days are added over the ends of months and years', () => {
  expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(addDays('2026-11-20', 0)).toBe('2026-11-20');
});

test('a leap day is a day like any other', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
});

test('the nights when clocks change are whole days', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
});

test('days are counted backwards as negative', () => {
  expect(daysBetween('2026-11-20', '2026-11-06')).toBe(-14);
  expect(daysBetween('2026-11-20', '2026-11-20')).toBe(0);
});

test.each(['2026-02-30', '2026-13-01', '2026-1-1', '20-11-2026', '2026-11-20T10:00', ''])(
  'refuses “%s” as a day and shows how to write one',
  (wrong) => {
    const { error } = calendarDaySchema.safeParse(wrong);
    expect(error?.issues[0]?.message).toBe(`“${wrong}” is not a date. Write it as 2026-11-20.`);
  },
);

test('a writer may leave the quotes out, so that YAML makes a date of it', () => {
  expect(writtenDaySchema.parse(new Date('2026-11-20'))).toBe('2026-11-20');
  expect(writtenDaySchema.parse('2026-11-20')).toBe('2026-11-20');
});

test.each([
  [undefined, 'is missing. Add the day as 2026-11-20.'],
  [20261120, 'is not a date. Write it as 2026-11-20.'],
  [null, 'is not a date. Write it as 2026-11-20.'],
  ['soon', '“soon” is not a date. Write it as 2026-11-20.'],
])('says of a written day %s how to mend it', (wrong, sentence) => {
  expect(writtenDaySchema.safeParse(wrong).error?.issues[0]?.message).toBe(sentence);
});
