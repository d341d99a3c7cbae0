import type { Source } from '#domain/evidence/source.ts';

/** What a locator says, as far as it says it without doubt. */
export interface CslLocator {
  volume?: string;
  issue?: string;
  page?: string;
  /** The number of a guideline: "NG193". */
  number?: string;
  /** Year, month and day. */
  day?: readonly [number, number, number];
  /** Where the journal corrected it: "2024;7(3):e249399". */
  correction?: string;
  /** What could not be taken apart, as we hold it. */
  unread?: string;
}

/** "20(11):1267-1275", "361:k1662", "(9):CD009790", "133(1):60-72.e14". */
const inJournal = /^(?<volume>\d+)?(?:\((?<issue>[^()]+)\))?:(?<page>[\w.-]+)$/;
/** "5(1):e2142069 (correction 2024;7(3):e249399)" */
const corrected = /^(?<place>\S+) \(correction (?<correction>\S+)\)$/;
/** "NG193; 7 April 2021" */
const ofGuideline =
  /^(?<number>[A-Z]{2,4}\d+); (?<day>\d{1,2}) (?<month>[A-Z][a-z]+) (?<year>\d{4})$/;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Takes a locator apart. A part in doubt is left out, and the whole is handed on as `unread`. */
export function cslLocator({ locator, year }: Pick<Source, 'locator' | 'year'>): CslLocator {
  if (locator === undefined) return {};
  const { place, correction } = corrected.exec(locator)?.groups ?? {};
  if (place !== undefined && correction !== undefined) {
    return { ...cslLocator({ locator: place, year }), correction };
  }
  const journal = inJournal.exec(locator)?.groups;
  if (journal !== undefined) return journalLocator(journal, { locator, year });
  const guideline = ofGuideline.exec(locator)?.groups;
  const month = months.indexOf(guideline?.['month'] ?? '') + 1;
  if (guideline?.['number'] === undefined || month === 0 || Number(guideline['year']) !== year) {
    return { unread: locator };
  }
  return { number: guideline['number'], day: [year, month, Number(guideline['day'])] };
}

/** A year where a volume should be may stand for a volume that we do not know. */
function journalLocator(
  { volume, issue, page }: Partial<Record<string, string>>,
  { locator, year }: { locator: string; year: number },
): CslLocator {
  const inDoubt = volume === String(year);
  return {
    ...(volume === undefined || inDoubt ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(page === undefined ? {} : { page }),
    ...(inDoubt ? { unread: locator } : {}),
  };
}
