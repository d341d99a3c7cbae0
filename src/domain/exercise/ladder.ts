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

/** Another way on, from an exercise that has one already. */
export interface Branch<Step> {
  /** The exercise that both ways share. */
  from: Step;
  /** What follows it on this way, easiest first. */
  steps: Step[];
}

/** A ladder from its foot up, with the ways that leave it. */
export interface Ladder<Step> {
  steps: Step[];
  branches: Branch<Step>[];
}

/**
 * Every ladder of the library, in the order of their feet. An exercise stands on one ladder or one
 * branch only; what has neither an easier nor a harder one is left out.
 */
export function laddersOf<Step extends Rung>(exercises: readonly Step[]): Ladder<Step>[] {
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const above = (step: Step) =>
    exercises.filter(({ easier }) => easier === step.id).sort((a, b) => a.level - b.level);

  /** A step and all that follow it: the harder one that it names, or else the gentlest above it. */
  const climb = (step: Step): Step[] => {
    const next = byId.get(step.harder ?? '') ?? above(step)[0];
    return next === undefined ? [step] : [step, ...climb(next)];
  };
  const branchesOf = (steps: readonly Step[]): Branch<Step>[] =>
    steps.flatMap((from, index) =>
      above(from)
        .filter((step) => step !== steps[index + 1])
        .flatMap((step) => {
          const branch = climb(step);
          return [{ from, steps: branch }, ...branchesOf(branch)];
        }),
    );

  return exercises
    .filter(({ easier }) => !byId.has(easier ?? ''))
    .map((foot) => climb(foot))
    .map((steps) => ({ steps, branches: branchesOf(steps) }))
    .filter(({ steps }) => steps.length > 1);
}
