import { useEffect, useRef } from 'react';
import { isSafetyStep, wishesOf } from '#domain/routine/routineDraft.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { personOf } from '#domain/routine/routineWishes.ts';
import { CrisisLine } from './questions/CrisisLine.tsx';
import { NoneKept } from './plan/NoneKept.tsx';
import { NothingFits } from './questions/NothingFits.tsx';
import { LazyPlan, loadPlan } from './plan/LazyPlan.tsx';
import { Received } from './received/Received.tsx';
import { hasAnswers } from './routineFlow.ts';
import { useReceivedPlan } from './received/useReceivedPlan.ts';
import { QuestionStep } from './questions/QuestionStep.tsx';
import './routine-builder.css';
import './questions/routine-question.css';
import './plan/routine-plan.css';
import './plan/routine-print.css';
import { statusLines } from './statusTexts.ts';
import { StopScreen } from './questions/StopScreen.tsx';
import { useRoutineBuilder } from './useRoutineBuilder.ts';

interface RoutineBuilderProps {
  library: readonly RoutineLibraryEntry[];
}

/**
 * The first routine builder: nine short questions, then three exercises with doses and reasons, or
 * a plain word on who to ask. Its page holds the crisis panel, and the same advice without scripts.
 */
export function RoutineBuilder({ library }: RoutineBuilderProps) {
  const builder = useRoutineBuilder(library);
  const { ready, draft, result, error, moves, change, routines, build, today, isPlan } = builder;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // In time for the result, and not while the first questions are still on their way.
    if (!isSafetyStep(draft.step)) void loadPlan();
  }, [draft.step]);
  useEffect(() => {
    // Only after a move of the visitor's own: a reload must not pull the page about.
    if (moves > 0) heading.current?.focus();
  }, [moves]);

  const received = useReceivedPlan(library, today);
  const keepReceived = (plan: RoutinePlan) => {
    routines.change({ type: 'keep', plans: [plan] });
    received.dismiss();
  };

  const screenFor = () => {
    if (received.reading !== null) {
      const person = hasAnswers(draft) ? personOf(wishesOf(draft)) : null;
      const parts = { library, heading, person, onDismiss: received.dismiss };
      return <Received {...parts} reading={received.reading} onKeep={keepReceived} />;
    }
    if (draft.stopped && result.kind === 'none') {
      return <StopScreen {...{ draft, result, library, heading }} onChange={change} />;
    }
    const { current } = routines;
    if (isPlan && result.kind === 'routine' && current !== null && today !== null) {
      const shown = { draft, library, heading, routines, today, kept: current };
      return <LazyPlan {...shown} routine={result} onChange={change} />;
    }
    if (draft.step !== 'result') {
      const { step } = draft;
      return (
        <>
          <QuestionStep key={step} {...{ step, draft, ready, error, heading }} onChange={change} />
          {step === 'now' && <CrisisLine />}
        </>
      );
    }
    return result.kind === 'none' ? (
      <NothingFits {...{ result, library, heading }} onChange={change} />
    ) : (
      <NoneKept {...{ routines, heading }} onBuild={build} onChange={change} />
    );
  };

  return (
    <div
      className="routine-builder"
      data-begun={draft.step === 'now' && !draft.stopped && !isPlan ? undefined : ''}
    >
      <div role="status">
        {statusLines(builder, library).map((line) => (
          <p key={line} className="routine-status">
            {line}
          </p>
        ))}
      </div>
      {screenFor()}
    </div>
  );
}
