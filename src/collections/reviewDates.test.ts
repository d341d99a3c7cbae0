import { expect, test } from 'vitest';
import { overdueFaults } from './reviewDates.ts';

const file = 'src/content/articles/posture.mdx';

test.each(['2026-11-20', '2027-11-20'] as const)(
  'a review that is due on %s is not overdue',
  (day) => {
    expect(overdueFaults([{ file, nextReview: day }], '2026-11-20')).toEqual([]);
  },
);

test('a review date in the past is refused, with the file and the mend', () => {
  expect(overdueFaults([{ file, nextReview: '2026-11-19' }], '2026-11-20')).toEqual([
    `${file}: nextReview was 2026-11-19. Check the words against the sources, and set reviewed and nextReview.`,
  ]);
});
