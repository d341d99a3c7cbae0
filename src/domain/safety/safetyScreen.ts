import type { CautionFlag } from './cautionFlag.ts';
import { safetyOutcomes, type SafetyOutcome, type SafetyQuestion } from './safetyQuestion.ts';
import { safetyQuestionsBody } from './safetyQuestionsBody.ts';
import { safetyQuestionsConditions } from './safetyQuestionsConditions.ts';
import { safetyQuestionsEveryday } from './safetyQuestionsEveryday.ts';
import { safetyQuestionsNow } from './safetyQuestionsNow.ts';
import { safetyQuestionsRecent } from './safetyQuestionsRecent.ts';

/** Every question of the check, in the order they are asked. */
export const safetyQuestions: readonly SafetyQuestion[] = [
  ...safetyQuestionsNow,
  ...safetyQuestionsRecent,
  ...safetyQuestionsConditions,
  ...safetyQuestionsBody,
  ...safetyQuestionsEveryday,
];

/** What the ticked answers mean together. It never says that anybody is fine. */
export interface Screening {
  readonly outcome: SafetyOutcome;
  /** Every ticked question that leads to this outcome. Empty for `ok`. */
  readonly messages: readonly SafetyQuestion[];
  /** What we change because of an answer, whatever the outcome. */
  readonly notes: readonly SafetyQuestion[];
  readonly flags: readonly CautionFlag[];
  /** True when "I have asked and may go on" does not open a routine (niceng206; age: scope). */
  readonly staysShut: boolean;
}

/** The ticked questions without those that another one takes the place of. */
function counted(ticked: readonly SafetyQuestion[]): SafetyQuestion[] {
  const replaced = ticked.filter(({ replaces }) => replaces).map(({ follows }) => follows);
  return ticked.filter(({ id }) => !replaced.includes(id));
}

/** Evaluates the ids of the ticked questions. The most urgent outcome wins (evidence/programme B2). */
export function screen(answers: readonly string[]): Screening {
  const ticked = counted(safetyQuestions.filter(({ id }) => answers.includes(id)));
  const outcome =
    safetyOutcomes.find((candidate) => ticked.some((question) => question.outcome === candidate)) ??
    'ok';
  return {
    outcome,
    messages: ticked.filter((question) => question.outcome === outcome),
    notes: ticked.filter((question) => question.outcome === 'modify'),
    flags: [...new Set(ticked.flatMap((question) => question.flags))],
    staysShut: ticked.some((question) => question.staysShut === true),
  };
}

/** True when a routine may be shown. "I have asked" opens `ask` only (evidence/programme P0, P1). */
export function mayHaveRoutine(screening: Screening, hasAsked: boolean): boolean {
  const { outcome, staysShut } = screening;
  if (staysShut) return false;
  return outcome === 'ok' || outcome === 'modify' || (outcome === 'ask' && hasAsked);
}
