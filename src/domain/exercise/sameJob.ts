import { abilityLabels, type Ability } from '../body/ability.ts';
import { abilitiesNeeded } from '../body/bodyNeeds.ts';
import type { LibraryExercise } from './exercise.ts';

type Alternative = Pick<LibraryExercise, 'id' | 'needs' | 'sameJob' | 'noSameJob'>;

/** What is wrong with the alternatives of an exercise, as a sentence for the writer. */
export interface SameJobFault {
  id: string;
  fault: string;
}

function faultFor(exercise: Alternative, need: Ability, others: readonly Alternative[]) {
  const words = abilityLabels[need].needs;
  const avoiding = others.find(({ needs }) => !abilitiesNeeded(needs).includes(need));
  const told = exercise.noSameJob[need] !== undefined;
  if (avoiding && told) {
    return `noSameJob.${need} says that nothing does this job without ${words}, but ${avoiding.id} in sameJob does. Take one of them out.`;
  }
  return avoiding || told
    ? null
    : `needs ${words}, and nothing in sameJob does without. Name an exercise that does, or say so in noSameJob.${need}.`;
}

/**
 * Faults in the alternatives: for each ability that an exercise needs, one that does the same job
 * without it must be named, or a plain sentence must say that we have none.
 */
export function sameJobFaults(exercises: readonly Alternative[]): SameJobFault[] {
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  return exercises.flatMap((exercise) => {
    const { id } = exercise;
    const needed = abilitiesNeeded(exercise.needs);
    const others = exercise.sameJob.flatMap((other) => byId.get(other) ?? []);
    const needless = Object.keys(exercise.noSameJob)
      .filter((need) => !needed.some((ability) => ability === need))
      .map((need) => `noSameJob.${need} is told, but this exercise does not need it. Take it out.`);
    const itself = others.includes(exercise) ? ['sameJob names the exercise itself.'] : [];
    const lacking = needed.flatMap((need) => faultFor(exercise, need, others) ?? []);
    return [...lacking, ...needless, ...itself].map((fault) => ({ id, fault }));
  });
}
