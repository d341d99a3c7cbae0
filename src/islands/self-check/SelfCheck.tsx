import { measures, selfCheckQuestions } from '#domain/check-in/selfCheck.ts';
import { dayInWords } from './dayText.ts';
import { FeedbackCard } from './FeedbackCard.tsx';
import { HistoryActions } from './HistoryActions.tsx';
import { RatingScale } from './RatingScale.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { problemTexts } from './selfCheckTexts.ts';
import { TrendCard } from './TrendCard.tsx';
import { useSelfCheck } from './useSelfCheck.ts';
import './self-check.css';

/**
 * The daily check-in: five ratings, what they say beside one's own usual, and the last 14 days.
 * It needs nothing from its page; the crisis panel (evidence/programme C4) is the page's to show.
 */
export function SelfCheck() {
  const check = useSelfCheck();
  const { today, history } = check;
  return (
    <div className="self-check">
      <section className="self-check__questions" aria-labelledby="self-check-heading">
        <h2 id="self-check-heading">Your check-in</h2>
        {/* Its line is there before the day is known, so that nothing jumps. */}
        <p className="self-check__day">{today === null ? '\u00a0' : dayInWords(today)}</p>
        <p>
          Answer what you like and skip the rest. These are our own questions. Your answers are
          saved on this device only, as you give them.
        </p>
        {check.problem !== null && (
          <p className="self-check__notice">{problemTexts[check.problem]}</p>
        )}
        {measures.map((measure) => (
          <RatingScale
            key={measure}
            {...selfCheckQuestions[measure]}
            name={`self-check-${measure}`}
            rating={check.answers[measure] ?? null}
            waiting={today === null}
            onRate={(rating) => {
              check.answer(measure, rating);
            }}
          />
        ))}
        <SaveStatus outcome={check.outcome} onRetry={check.hasUnsaved ? check.retry : null} />
      </section>
      {today !== null && (
        <>
          <FeedbackCard history={history} today={today} />
          <TrendCard history={history} today={today} />
          <HistoryActions
            count={history.length}
            isEmpty={history.length === 0 && check.problem === null}
            onDownload={check.download}
            onDelete={check.deleteAll}
          />
        </>
      )}
    </div>
  );
}
