import type { CautionFlag } from './cautionFlag.ts';

/** The parts of the safety check, in the order they are asked. */
export const safetySteps = ['now', 'recent', 'conditions', 'everyday'] as const;
export type SafetyStep = (typeof safetySteps)[number];

/** What an answer leads to, the most urgent first. The highest of all answers wins. */
export const safetyOutcomes = ['emergency', 'same-day', 'ask', 'modify', 'ok'] as const;
export type SafetyOutcome = (typeof safetyOutcomes)[number];

/**
 * One thing that a person may tick. A row of the decision table (evidence/programme B2) can be split
 * into several: the letter after the row's number tells them apart.
 */
export interface SafetyQuestion {
  readonly id: string;
  readonly step: SafetyStep;
  /** Heading over the questions that stand together, in a long step. */
  readonly group?: string;
  /** Asked only when this other question is ticked. */
  readonly follows?: string;
  /** Ticked, it counts in the place of the question that it follows: the row is split by it. */
  readonly replaces?: true;
  readonly ask: string;
  /** Shown as a short list under the question. */
  readonly examples?: readonly string[];
  readonly outcome: Exclude<SafetyOutcome, 'ok'>;
  readonly flags: readonly CautionFlag[];
  /** Who to contact and how soon; for `modify`, what we change. */
  readonly message: string;
  /** Words to use when asking for help. */
  readonly say?: string;
  /** Not opened by "I have asked and may go on". */
  readonly staysShut?: true;
  /**
   * Ids of sources, or the words `no ref` (ordinary first aid or primary care, no reference held)
   * or `convention` (sensible practice that no trial has tested as such).
   */
  readonly basis: readonly string[];
}
