import { useEffect, useRef } from 'react';
import type { RoutineLibraryEntry } from '#domain/routineLibrary.ts';
import { CrisisLine } from './CrisisLine.tsx';
import { NoneKept } from './NoneKept.tsx';
import { NothingFits } from './NothingFits.tsx';
import { Plan } from './Plan.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import './routine-builder.css';
import './routine-question.css';
import './routine-plan.css';
import './routine-print.css';
import { statusLines } from './statusTexts.ts';
import { StopScreen } from './StopScreen.tsx';
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
  const { ready, draft, result, error, moves, change, routines, build, today } = builder;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only after a move of the visitor's own: a reload must not pull the page about.
    if (moves > 0) heading.current?.focus();
  }, [moves]);

  const screenFor = () => {
    if (draft.stopped && result.kind === 'none') {
      return <StopScreen {...{ draft, result, library, heading }} onChange={change} />;
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
    if (result.kind === 'none') {
      return <NothingFits {...{ result, library, heading }} onChange={change} />;
    }
    const plan = routines.current?.plan;
    if (plan === undefined || today === null) {
      return <NoneKept {...{ routines, heading }} onBuild={build} onChange={change} />;
    }
    const kept = { draft, library, heading, plan, routines, today };
    return <Plan {...kept} routine={result} onChange={change} />;
  };

  return (
    <div
      className="routine-builder"
      data-begun={draft.step === 'now' && !draft.stopped ? undefined : ''}
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
