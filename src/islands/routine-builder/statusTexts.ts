import type { RoutineBuilderState } from './useRoutineBuilder.ts';

type Status = Pick<RoutineBuilderState, 'asksAgain' | 'outcome' | 'problem'>;

const notKept =
  'Your browser does not let us keep your answers. The page works all the same. Print your routine before you leave.';

const outcomeTexts: Record<NonNullable<Status['outcome']>, string | null> = {
  saved: null,
  'no-room': notKept,
  refused: notKept,
  newer: null,
  deleted: 'Your answers are deleted.',
  'not-deleted':
    'Your browser does not let us delete what it kept. You can clear it in its settings.',
};

const problemTexts = {
  unreadable:
    'There are answers from before that we cannot read. We keep them as they are, and you start afresh.',
  newer:
    'A newer version of this page has saved answers here. Load the page again to see them. What you do now is not kept.',
};

/** What to say about the kept answers. Empty when all is well. */
export function statusLines({ asksAgain, outcome, problem }: Status): string[] {
  const lines = [
    asksAgain
      ? 'Welcome back. It has been four weeks or more, so we ask the safety questions again. Your other answers are still here.'
      : null,
    problem === null ? null : problemTexts[problem],
    outcome === null ? null : outcomeTexts[outcome],
  ];
  return lines.filter((line) => line !== null);
}
