import { type CalendarDay, daysBetween } from '../calendarDay.ts';
import { type MorningColour, morningColour } from '../dose/nextDayRule.ts';
import { answersOn, type Measure, measures, type SelfCheckHistory } from './selfCheck.ts';
import { selfCheckRules } from './selfCheckRules.ts';
import { givenRatings, median, ratingsBefore, trendOf, usualBefore } from './trend.ts';

/**
 * Every sentence that a check-in can answer with. Which words may be used is set in
 * evidence/programme C3: higher, lower, about your usual, worth talking about. The pain sentences
 * are those of A3.
 */
export const checkInSentences = {
  tooFew: 'After five check-ins we can show your usual.',
  fromNextTime: 'That makes five. From the next check-in on we can compare with your usual.',
  aboutUsual: 'About your usual.',
  higher: 'Higher than your usual.',
  lower: 'Lower than your usual.',
  painUp: 'Up a little. Often just a normal up-and-down, so change nothing yet.',
  painClearlyUp: 'Clearly up. Ease off.',
  /** Sources: schneider2012, mun2019, kovacs2008 (strong). */
  oneMorning:
    'One bad morning after an exercise tells you almost nothing. Pain goes up and down anyway, more in some people than others.',
  lowMood:
    'Worth talking about: your last two weeks look hard. Pain and poor sleep often do that. This is not a diagnosis. Talking to a doctor or someone you trust can help.',
  welcomeBack: 'Welcome back.',
} as const;
export type CheckInSentence = (typeof checkInSentences)[keyof typeof checkInSentences];

/** One sentence, and the measures it is about. No measures: it is about the whole check-in. */
export interface FeedbackLine {
  about: readonly Measure[];
  sentence: CheckInSentence;
}

/** The next-day rule's colours in the check-in's words. Up means worse. */
const painSentences: Record<MorningColour, CheckInSentence> = {
  green: checkInSentences.aboutUsual,
  amber: checkInSentences.painUp,
  red: checkInSentences.painClearlyUp,
};

function painAgainstUsual(rise: number): CheckInSentence {
  return rise < -selfCheckRules.aboutUsual
    ? checkInSentences.lower
    : painSentences[morningColour(rise)];
}

function othersAgainstUsual(rise: number): CheckInSentence {
  if (Math.abs(rise) <= selfCheckRules.aboutUsual) return checkInSentences.aboutUsual;
  return rise > 0 ? checkInSentences.higher : checkInSentences.lower;
}

/** `null` when the question was not answered today. */
function measureSentence(
  history: SelfCheckHistory,
  measure: Measure,
  today: CalendarDay,
): CheckInSentence | null {
  const rating = answersOn(history, today)[measure];
  if (rating === undefined) return null;
  const usual = usualBefore(history, measure, today);
  if (usual !== null) {
    const rise = rating - usual;
    return measure === 'pain' ? painAgainstUsual(rise) : othersAgainstUsual(rise);
  }
  const count = ratingsBefore(history, measure, today).length + 1;
  return count < selfCheckRules.fewestRatings
    ? checkInSentences.tooFew
    : checkInSentences.fromNextTime;
}

/** Looks at the last 14 days only, because the sentence speaks of two weeks. */
function looksHard(history: SelfCheckHistory, today: CalendarDay): boolean {
  const moods = givenRatings(trendOf(history, 'mood', today).points);
  const middle = median(moods);
  return (
    moods.length >= selfCheckRules.fewestRatings &&
    middle !== null &&
    middle <= selfCheckRules.lowMood
  );
}

function hasBeenAway(history: SelfCheckHistory, today: CalendarDay): boolean {
  const earlier = history.map(({ day }) => daysBetween(day, today)).filter((age) => age > 0);
  return earlier.length > 0 && Math.min(...earlier) >= selfCheckRules.welcomeBackDays;
}

/** Measures that get the same sentence share a line, in the order of the questions. */
function groupedBySentence(history: SelfCheckHistory, today: CalendarDay): FeedbackLine[] {
  const aboutBySentence = new Map<CheckInSentence, Measure[]>();
  for (const measure of measures) {
    const sentence = measureSentence(history, measure, today);
    if (sentence === null) continue;
    aboutBySentence.set(sentence, [...(aboutBySentence.get(sentence) ?? []), measure]);
  }
  return [...aboutBySentence].map(([sentence, about]) => ({ about, sentence }));
}

/**
 * What today's check-in says, line by line. Empty when nothing was answered today and nothing else
 * is worth saying. It compares a person with their own record only.
 */
export function checkInFeedback(history: SelfCheckHistory, today: CalendarDay): FeedbackLine[] {
  const whole = (sentence: CheckInSentence): FeedbackLine => ({ about: [], sentence });
  const lines = groupedBySentence(history, today);
  const painIsUp = lines.some(
    ({ sentence }) =>
      sentence === checkInSentences.painUp || sentence === checkInSentences.painClearlyUp,
  );
  return [
    ...(hasBeenAway(history, today) ? [whole(checkInSentences.welcomeBack)] : []),
    ...lines,
    ...(painIsUp ? [whole(checkInSentences.oneMorning)] : []),
    ...(looksHard(history, today) ? [whole(checkInSentences.lowMood)] : []),
  ];
}
