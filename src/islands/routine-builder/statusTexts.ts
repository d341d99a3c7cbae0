import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import type { RoutineBuilderState } from './useRoutineBuilder.ts';

type Status = Pick<
  RoutineBuilderState,
  'asksAgain' | 'outcome' | 'problem' | 'wished' | 'draft' | 'result'
>;

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

/** What has become of the exercise that was just chosen on its own page. */
function wishLine(
  { wished, draft, result }: Status,
  library: readonly RoutineLibraryEntry[],
): string | null {
  const name = library.find(({ id }) => id === wished)?.name;
  if (name === undefined) return null;
  if (draft.stopped || draft.step !== 'result' || result.kind === 'none') {
    return `${name} is on your list. Answer the questions first, and your routine is built round it.`;
  }
  if (result.items.some(({ exerciseId }) => exerciseId === wished)) {
    return `${name} is now in your routine.`;
  }
  const why =
    result.leftOut.find(({ exerciseId }) => exerciseId === wished)?.reason ??
    'Your routine is full. Take one out first.';
  return `${name} is not in your routine for now. ${why}`;
}

/** What to say about the kept answers and the latest wish. Empty when all is well. */
export function statusLines(status: Status, library: readonly RoutineLibraryEntry[]): string[] {
  const { asksAgain, outcome, problem } = status;
  const lines = [
    wishLine(status, library),
    asksAgain
      ? 'Welcome back. It has been four weeks or more, so we ask the safety questions again. Your other answers are still here.'
      : null,
    problem === null ? null : problemTexts[problem],
    outcome === null ? null : outcomeTexts[outcome],
  ];
  return lines.filter((line) => line !== null);
}
