import type { CalendarDay } from '#domain/calendarDay.ts';
import { checkInFeedback } from '#domain/check-in/checkInFeedback.ts';
import { type SelfCheckHistory, selfCheckQuestions } from '#domain/check-in/selfCheck.ts';

interface FeedbackCardProps {
  history: SelfCheckHistory;
  today: CalendarDay;
}

/** What today's answers say, in plain sentences. */
export function FeedbackCard({ history, today }: FeedbackCardProps) {
  const lines = checkInFeedback(history, today);
  return (
    <section className="card feedback-card" aria-labelledby="feedback-heading">
      <h2 id="feedback-heading">How today compares</h2>
      {lines.length === 0 && <p>Answer any question, and we hold it against your own record.</p>}
      {lines.map(({ about, sentence }) => (
        <p key={sentence}>
          {about.length > 0 && (
            <strong>
              {about.map((measure) => selfCheckQuestions[measure].label).join(', ')}:{' '}
            </strong>
          )}
          {sentence}
        </p>
      ))}
    </section>
  );
}
