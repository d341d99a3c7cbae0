import { describe, expect, test } from 'vitest';
import { cslLocator } from './cslLocator.ts';

describe('a place in a journal', () => {
  test.each([
    ['20(11):1267-1275', { volume: '20', issue: '11', page: '1267-1275' }],
    ['361:k1662', { volume: '361', page: 'k1662' }],
    ['(9):CD009790', { issue: '9', page: 'CD009790' }],
    ['152(3 Suppl):S2-S15', { volume: '152', issue: '3 Suppl', page: 'S2-S15' }],
    ['133(1):60-72.e14', { volume: '133', issue: '1', page: '60-72.e14' }],
    ['5(7):e386-e400', { volume: '5', issue: '7', page: 'e386-e400' }],
  ])('%s', (locator, parts) => {
    expect(cslLocator({ locator, year: 2019 })).toEqual(parts);
  });

  test('may have been corrected elsewhere', () => {
    const locator = '5(1):e2142069 (correction 2024;7(3):e249399)';
    expect(cslLocator({ locator, year: 2022 })).toEqual({
      volume: '5',
      issue: '1',
      page: 'e2142069',
      correction: '2024;7(3):e249399',
    });
  });

  test('a year in place of a volume is no volume, and is told as we hold it', () => {
    expect(cslLocator({ locator: '2022(5):CD010853', year: 2022 })).toEqual({
      issue: '5',
      page: 'CD010853',
      unread: '2022(5):CD010853',
    });
  });
});

describe('a guideline', () => {
  test('has a number and a day', () => {
    expect(cslLocator({ locator: 'NG193; 7 April 2021', year: 2021 })).toEqual({
      number: 'NG193',
      day: [2021, 4, 7],
    });
  });

  test.each([
    ['of another year than its source', 'NG193; 7 April 2019'],
    ['in a month that is none', 'NG193; 7 Avril 2021'],
  ])('with a day %s is not taken apart', (_what, locator) => {
    expect(cslLocator({ locator, year: 2021 })).toEqual({ unread: locator });
  });
});

test.each(['583', 'in press', '12(3)', ':', 'Chapter 4: pages 1-2'])(
  '“%s” is handed on as it is',
  (locator) => {
    expect(cslLocator({ locator, year: 2008 })).toEqual({ unread: locator });
  },
);

test('no locator says nothing', () => {
  expect(cslLocator({ year: 2008 })).toEqual({});
});
