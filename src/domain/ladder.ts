import type { LibraryExercise } from './exercise.ts';

type Rung = Pick<LibraryExercise, 'id' | 'level' | 'easier' | 'harder'>;

/** What is wrong with a link between two exercises, as a sentence for the writer. */
export interface LadderFault {
  id: string;
  fault: string;
}

/**
 * Faults in the ladders: an easier exercise must have a lower level, and a harder one that names
 * an easier one must be named back or share it with a sibling. Rising levels rule out circles.
 */
export function ladderFaults(exercises: readonly Rung[]): LadderFault[] {
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  return exercises.flatMap(({ id, level, easier, harder }) => {
    const faults: LadderFault[] = [];
    const below = easier === null ? undefined : byId.get(easier);
    const above = harder === null ? undefined : byId.get(harder);
    if (below && below.level >= level) {
      faults.push({
        id,
        fault: `easier names ${below.id}, whose level ${below.level} is not below ${level}.`,
      });
    }
    if (above && above.level <= level) {
      faults.push({
        id,
        fault: `harder names ${above.id}, whose level ${above.level} is not above ${level}.`,
      });
    }
    if (above && above.easier !== id) {
      faults.push({
        id,
        fault: `harder names ${above.id}, but its easier is ${above.easier ?? 'nothing'}.`,
      });
    }
    return faults;
  });
}

/** The whole ladder that an exercise stands on, easiest first, the exercise itself included. */
export function ladderOf<Step extends Rung>(
  exercise: Step,
  library: ReadonlyMap<string, Step>,
): Step[] {
  const below: Step[] = [];
  const above: Step[] = [];
  for (let step = library.get(exercise.easier ?? ''); step; step = library.get(step.easier ?? '')) {
    below.unshift(step);
  }
  for (let step = library.get(exercise.harder ?? ''); step; step = library.get(step.harder ?? '')) {
    above.push(step);
  }
  return [...below, exercise, ...above];
}
