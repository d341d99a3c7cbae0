import { useState } from 'react';
import {
  answersOn,
  type Measure,
  type Rating,
  recordAnswer,
  type SelfCheckAnswer,
  type SelfCheckHistory,
} from '#domain/check-in/selfCheck.ts';
import { selfCheckExport, selfCheckHistory } from '#storage/selfCheckHistory.ts';
import { useStored } from '#storage/useStored.ts';
import { downloadJson } from './downloadJson.ts';
import type { Outcome, Problem } from './selfCheckTexts.ts';
import { readToday, useToday } from './useToday.ts';

const withAnswers = (history: SelfCheckHistory, answers: readonly SelfCheckAnswer[]) =>
  answers.reduce((before, answer) => recordAnswer(before, answer), [...history]);

/**
 * What a self-check knows and can do. Answers that could not be saved stay in `unsaved`, are shown
 * as if they were saved, and are tried again with the next one.
 */
export function useSelfCheck() {
  const today = useToday();
  const stored = useStored(selfCheckHistory);
  const [unsaved, setUnsaved] = useState<readonly SelfCheckAnswer[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  /** Damaged data was copied aside on this visit: worth saying for as long as the page is open. */
  const [hasCopiedAside, setHasCopiedAside] = useState(false);
  const history = withAnswers(stored.data, unsaved);
  const problem: Problem | null = stored.problem ?? (hasCopiedAside ? 'copied-aside' : null);

  const save = (answers: readonly SelfCheckAnswer[]) => {
    // Read again at the last moment: another tab may have saved since.
    const { data, problem } = selfCheckHistory.read();
    const result = selfCheckHistory.write(withAnswers(data, answers));
    setOutcome(result);
    setUnsaved(result === 'saved' ? [] : answers);
    if (result === 'saved' && problem === 'unreadable') setHasCopiedAside(true);
  };

  return {
    today,
    history,
    answers: today === null ? {} : answersOn(history, today),
    problem,
    outcome,
    hasUnsaved: unsaved.length > 0,
    /** An answer belongs to the day on which it is given, also when midnight has passed since. */
    answer: (measure: Measure, rating: Rating | null) => {
      save([...unsaved, { day: readToday(), measure, rating }]);
    },
    retry: () => {
      save(unsaved);
    },
    download: () => {
      const text = selfCheckExport(history, selfCheckHistory.unreadableTexts());
      downloadJson(`steadily-check-ins-${readToday()}.json`, text);
    },
    deleteAll: () => {
      const isGone = selfCheckHistory.remove();
      setOutcome(isGone ? 'deleted' : 'not-deleted');
      if (!isGone) return;
      setUnsaved([]);
      setHasCopiedAside(false);
    },
  };
}
