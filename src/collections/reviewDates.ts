import type { CalendarDay } from '#domain/calendarDay.ts';

interface Dated {
  /** The file that holds the date: "src/content/articles/posture.mdx". */
  file: string;
  nextReview: CalendarDay;
}

/**
 * What is overdue for its review, as sentences for the writer. Advice past its date is not
 * published: the words must be checked against the sources first.
 */
export function overdueFaults(dated: readonly Dated[], today: CalendarDay): string[] {
  return dated
    .filter(({ nextReview }) => nextReview < today)
    .map(
      ({ file, nextReview }) =>
        `${file}: nextReview was ${nextReview}. Check the words against the sources, and set reviewed and nextReview.`,
    );
}
