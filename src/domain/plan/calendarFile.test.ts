import { describe, expect, test } from 'vitest';
import { addDays } from '../calendarDay.ts';
import { calendarText, MOST_CALENDAR_WEEKS, type CalendarWishes } from './calendarFile.ts';
import { weekDays } from './weekDay.ts';

const wishes: CalendarWishes = {
  plan: { name: 'Up the stairs', days: ['mo', 'we', 'fr'] },
  exerciseLines: ['Bridge: 1 set of 6', 'Sit to stand: 2 sets of 8'],
  address: 'https://steadily.example/routine/#r1.abcdef.AName.bridge.0000',
  firstDay: '2026-12-07',
  time: '08:00',
  minutes: 15,
  weeks: 4,
  uid: 'b7c1@steadily.example',
  stamp: new Date('2026-12-01T17:05:09.123Z'),
};

/** The text of a file that must be there. */
function textOf(changes: Partial<CalendarWishes> = {}): string {
  const text = calendarText({ ...wishes, ...changes });
  if (text === null) throw new Error('There is no file.');
  return text;
}

/** Reads a calendar back: joins folded lines, then parts each at its first colon. */
function propertiesOf(text: string): (readonly [name: string, value: string])[] {
  expect(text).toMatch(/\r\n$/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  return lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
}

function valuesOf(text: string, wanted: string): string[] {
  return propertiesOf(text).flatMap(([name, value]) => (name === wanted ? [value] : []));
}

/** What a person reads where the file has this value. */
function shown(value: string | undefined): string | undefined {
  return value?.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

/** The days of the series, worked out from the file alone, a day at a time. */
function sessionsOf(text: string): string[] {
  const [start = ''] = valuesOf(text, 'DTSTART');
  const [rule = ''] = valuesOf(text, 'RRULE');
  const [, count, days = ''] = /^FREQ=WEEKLY;COUNT=(\d+);BYDAY=([A-Z,]+)$/.exec(rule) ?? [];
  const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
  const first = start.replace(/^(\d{4})(\d\d)(\d\d)T.*$/, '$1-$2-$3');
  return Array.from({ length: 7 * 13 }, (_, later) => addDays(first, later))
    .filter((day) => days.split(',').includes(names[new Date(`${day}T12:00Z`).getUTCDay()] ?? ''))
    .slice(0, Number(count));
}

describe('the calendar file of a routine', () => {
  test('holds one series with a reminder, and nobody else', () => {
    expect(propertiesOf(textOf())).toEqual([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', '-//Steadily//Routine//EN'],
      ['CALSCALE', 'GREGORIAN'],
      ['BEGIN', 'VEVENT'],
      ['UID', 'b7c1@steadily.example'],
      ['DTSTAMP', '20261201T170509Z'],
      ['DTSTART', '20261207T080000'],
      ['DTEND', '20261207T081500'],
      ['RRULE', 'FREQ=WEEKLY;COUNT=12;BYDAY=MO,WE,FR'],
      ['SUMMARY', 'Up the stairs'],
      [
        'DESCRIPTION',
        String.raw`Bridge: 1 set of 6\nSit to stand: 2 sets of 8\n\nhttps://steadily.example/routine/#r1.abcdef.AName.bridge.0000`,
      ],
      ['BEGIN', 'VALARM'],
      ['ACTION', 'DISPLAY'],
      ['DESCRIPTION', 'Up the stairs'],
      ['TRIGGER', 'PT0S'],
      ['END', 'VALARM'],
      ['END', 'VEVENT'],
      ['END', 'VCALENDAR'],
    ]);
  });

  test('says the time of the place where the person is: no zone, no Z', () => {
    const [start, end] = [...valuesOf(textOf(), 'DTSTART'), ...valuesOf(textOf(), 'DTEND')];
    expect([start, end].join()).not.toMatch(/Z/);
    expect(textOf()).not.toMatch(/TZID|VTIMEZONE|ATTENDEE|ORGANIZER|METHOD/);
  });

  test('is the same for the same wishes', () => {
    expect(textOf()).toBe(textOf());
  });
});

describe('the days of a series', () => {
  test('begin on the first day when it is chosen', () => {
    expect(sessionsOf(textOf()).slice(0, 4)).toEqual([
      '2026-12-07',
      '2026-12-09',
      '2026-12-11',
      '2026-12-14',
    ]);
  });

  test('begin on the first chosen day after it when it is not, also in the next year', () => {
    const plan: CalendarWishes['plan'] = { name: 'x', days: ['fr'] };
    const text = textOf({ plan, firstDay: '2026-12-26', weeks: 2 });
    expect(sessionsOf(text)).toEqual(['2027-01-01', '2027-01-08']);
  });

  test('are all of the chosen days, in as many weeks, from any day on', () => {
    for (let later = 0; later < 400; later += 1) {
      const firstDay = addDays('2027-12-20', later);
      const days = weekDays.filter((_, place) => ((later % 127) + 1) & (2 ** place));
      const weeks = 1 + (later % MOST_CALENDAR_WEEKS);
      const sessions = sessionsOf(textOf({ plan: { name: 'x', days }, firstDay, weeks }));
      expect(sessions).toHaveLength(days.length * weeks);
      const names = sessions.map((day) => weekDays.at(new Date(`${day}T12:00Z`).getUTCDay() - 1));
      expect(new Set(names)).toEqual(new Set(days));
      // The week runs from the first day on, and not from a Monday.
      expect((sessions[0] ?? '') >= firstDay && (sessions[0] ?? '') < addDays(firstDay, 7)).toBe(
        true,
      );
      expect((sessions.at(-1) ?? '') < addDays(firstDay, 7 * weeks)).toBe(true);
    }
  });

  test('may run over midnight, and over the end of a year', () => {
    const late = {
      firstDay: '2026-12-31',
      time: '23:50',
      plan: { name: 'x', days: ['th' as const] },
    };
    const text = textOf({ ...late, minutes: 20 });
    expect(valuesOf(text, 'DTSTART')).toEqual(['20261231T235000']);
    expect(valuesOf(text, 'DTEND')).toEqual(['20270101T001000']);
    expect(valuesOf(textOf({ ...late, minutes: 10 }), 'DTEND')).toEqual(['20270101T000000']);
  });

  test('know leap days', () => {
    const text = textOf({ firstDay: '2028-02-27', plan: { name: 'x', days: ['tu'] } });
    expect(valuesOf(text, 'DTSTART')).toEqual(['20280229T080000']);
  });
});

describe('words in a calendar file', () => {
  const words = [
    'Back, knees; and C:\\stairs',
    'A name\nthat is two lines\r\nor three\rand four',
    String.raw`A \n that is no new line`,
    'BEGIN:VEVENT\r\nATTENDEE:mailto:someone@example.org',
    'Guten Morgen, Rücken: für Größe',
    'Упражнение для спины и коленей, утром и вечером, каждый день недели',
    '膝を伸ばす運動、階段を上がる練習、朝と夜、毎日続ける小さな習慣、無理をしない',
    '🌞🦵🏽🪑💪🌞🦵🏽🪑💪🌞🦵🏽🪑💪🌞🦵🏽🪑💪🌞🦵🏽🪑💪',
    'x'.repeat(500),
    ' begins and ends with a space ',
  ];

  test.each(words)('are read back as they were: %j', (name) => {
    const text = textOf({ plan: { ...wishes.plan, name }, exerciseLines: [name, name], uid: name });
    const asLines = name.replaceAll(/\r\n?/g, '\n');
    expect(valuesOf(text, 'SUMMARY').map(shown)).toEqual([asLines]);
    expect(valuesOf(text, 'UID').map(shown)).toEqual([asLines]);
    expect(valuesOf(text, 'DESCRIPTION').map(shown)).toEqual([
      `${asLines}\n${asLines}\n\n${wishes.address}`,
      asLines,
    ]);
    expect(valuesOf(text, 'ATTENDEE')).toEqual([]);
  });

  test('have what would part them marked', () => {
    const text = textOf({ plan: { ...wishes.plan, name: 'a,b;c\\d:e\nf"g' } });
    expect(valuesOf(text, 'SUMMARY')).toEqual([String.raw`a\,b\;c\\d:e\nf"g`]);
  });

  test('lose control characters, which calendars do not read', () => {
    const text = textOf({ plan: { ...wishes.plan, name: 'a\0b\u0007c\u007fd\u2028e' } });
    expect(valuesOf(text, 'SUMMARY').map(shown)).toEqual(['abcd\ne']);
  });

  test('are folded at 75 octets, and no letter of them is cut', () => {
    const letters = ['x', 'ß', '膝', '🌞'];
    const names = letters.flatMap((letter) =>
      Array.from({ length: 90 }, (_, count) => 'a'.repeat(count) + letter.repeat(90)),
    );
    for (const name of [...words, ...names]) {
      const text = textOf({ plan: { ...wishes.plan, name }, exerciseLines: [name, name] });
      const lines = text.split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      // Cut letters would come out of UTF-8 as U+FFFD.
      expect(lines.map((line) => Buffer.from(line).toString()).join('\r\n')).toBe(text);
      expect(text).not.toContain('\ufffd');
    }
    const long = textOf({ plan: { ...wishes.plan, name: 'x'.repeat(500) } }).split('\r\n');
    // As full as they may be: 75 would pass with lines of ten octets too.
    expect(long.filter((line) => Buffer.byteLength(line) === 75).length).toBeGreaterThan(10);
  });
});

describe('a calendar file is not made', () => {
  test('without days: ask for them first', () => {
    expect(calendarText({ ...wishes, plan: { name: 'x', days: [] } })).toBeNull();
  });

  test.each<[string, Partial<CalendarWishes>]>([
    ['no weeks', { weeks: 0 }],
    ['13 weeks', { weeks: 13 }],
    ['half a week', { weeks: 0.5 }],
    ['weeks that are no number', { weeks: Number.NaN }],
    ['no minutes', { minutes: 0 }],
    ['half a minute', { minutes: 0.5 }],
    ['five hours', { minutes: 300 }],
    ['24 o’clock', { time: '24:00' }],
    ['a time in words', { time: 'morning' }],
    ['a time with seconds', { time: '08:00:00' }],
    ['no time', { time: '' }],
    ['a day that does not exist', { firstDay: '2026-02-30' }],
    ['no day', { firstDay: '' }],
    ['the end of all years', { firstDay: '9999-12-31' }],
    ['a moment that is none', { stamp: new Date('never') }],
  ])('for %s', (_, changes) => {
    expect(calendarText({ ...wishes, ...changes })).toBeNull();
  });

  test.each<[string, Partial<CalendarWishes>]>([
    ['1 week', { weeks: 1 }],
    ['12 weeks', { weeks: 12 }],
    ['midnight', { time: '00:00' }],
    ['one minute', { minutes: 1 }],
  ])('but it is for %s', (_, changes) => {
    expect(calendarText({ ...wishes, ...changes })).not.toBeNull();
  });
});
