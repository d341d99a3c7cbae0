import type { LibraryExercise } from '#domain/exercise/exercise.ts';
import type { Posture } from '#domain/routine/routineLibrary.ts';

export const readyRoutineIds = ['sitting', 'standing', 'lying'] as const;
type ReadyRoutineId = (typeof readyRoutineIds)[number];

/** One exercise of a ready routine, with its steps in short: the whole of them has its own page. */
interface ReadyExercise {
  readonly id: string;
  readonly inShort: readonly string[];
}

export interface ReadyRoutine {
  readonly id: ReadyRoutineId;
  /** As one word or two, in lists. */
  readonly name: string;
  readonly title: string;
  /** Where all of it is done. */
  readonly posture: Posture;
  readonly forWhom: string;
  readonly haveReady: string;
  /** In the order in which they are done. */
  readonly exercises: readonly ReadyExercise[];
}

/** All on one chair: nobody has to stand up. */
const sitting: ReadyRoutine = {
  id: 'sitting',
  name: 'Sitting',
  title: 'A ready routine for sitting',
  posture: 'chair',
  forWhom: 'For days when standing is too much, or when you like a chair under you.',
  haveReady: 'A firm chair. A wheelchair with its brakes on and its footplates swung away is fine.',
  exercises: [
    {
      id: 'seated-march',
      inShort: [
        'Sit tall near the front of the chair, with both feet flat on the floor.',
        'Lift your right knee until that foot is just clear of the floor. Lower it. Then lift your left knee.',
        'Go on at an easy beat. You should be able to talk all the time.',
      ],
    },
    {
      id: 'seated-knee-extension',
      inShort: [
        'Sit well back. Rest one hand on the front of your right thigh, above the knee.',
        'Straighten your right knee as far as feels right. Hold. You should feel the thigh grow firm under your hand.',
        'Lower your foot slowly until it is flat on the floor. Do all on this side. Rest, then change sides.',
      ],
    },
    {
      id: 'shoulder-blade-squeeze',
      inShort: [
        'Sit with both feet flat on the floor. Rest your hands in your lap.',
        'Draw both shoulder blades gently back and a little down. Stop when you feel light work between them.',
        'Hold, and keep breathing. Then let go fully.',
      ],
    },
  ],
};

/** Something to hold or lean on all the time, and no floor. */
const standing: ReadyRoutine = {
  id: 'standing',
  name: 'Standing, holding on',
  title: 'A ready routine for standing, holding on',
  posture: 'feet',
  forWhom: 'For you if you can stand for a minute or two at a time, with something to hold.',
  haveReady:
    'A kitchen worktop, a clear wall, and a heavy chair close by. Sit down in between if you like.',
  exercises: [
    {
      id: 'weight-shift-standing',
      inShort: [
        'Face the worktop and hold it with both hands. Set your feet as wide as your hips.',
        'Move your hips slowly over your right foot, until your left foot feels light. Keep both feet on the floor. Hold.',
        'Move over your left foot and hold there. At the end, let both feet share your weight.',
      ],
    },
    {
      id: 'hinge-wall',
      inShort: [
        'Stand with your heels at the wall, then move forward by about a foot’s length. Put your fingertips in the creases at the top of your thighs.',
        'Breathe in. Push your hips straight back, so that the creases close on your fingers. Your back stays long.',
        'Stop when you feel the wall touch your buttocks. Breathe out, press your feet down and stand tall.',
      ],
    },
    {
      id: 'wall-push-up',
      inShort: [
        'Face the wall. Put both palms flat on it, as high as your chest. Take one small step back.',
        'Bend your elbows slowly, with your whole body as one piece. Stop when they are about half bent, or sooner.',
        'Breathe out and push the wall away until your arms are straight.',
      ],
    },
  ],
};

/** All in bed: from the first to the last nobody has to get up. */
const lying: ReadyRoutine = {
  id: 'lying',
  name: 'Lying in bed',
  title: 'A ready routine for lying in bed',
  posture: 'bed',
  forWhom: 'For days that begin in bed, or when sitting up is hard.',
  haveReady: 'Your bed and a pillow.',
  exercises: [
    {
      id: 'pelvic-tilt-lying',
      inShort: [
        'Lie on your back, with your knees bent and both feet flat. Rest your hands on the bony points at the front of your hips.',
        'Breathe out. Gently roll those points up towards your ribs. Your buttocks stay on the bed.',
        'Breathe in. Roll the points back towards your feet. One roll each way is one.',
      ],
    },
    {
      id: 'clamshell',
      inShort: [
        'Lie on your right side, well away from the edge, with your head on a pillow. Bend both knees and bring your heels together.',
        'Breathe out. Press your heels together and open your left knee a little. Stop before your hips roll back. Hold.',
        'Breathe in and lower slowly, until your knees touch. After your last one, turn over and change sides.',
      ],
    },
    {
      id: 'slow-breathing',
      inShort: [
        'Lie with your back and head well supported. Put one hand on your belly, over your navel.',
        'Breathe in gently through your nose. You should feel your belly rise under your hand.',
        'Breathe out, a little longer than you breathed in. Keep each breath small and easy.',
      ],
    },
  ],
};

/**
 * Three first routines for those who cannot or do not want to use the builder. All at level 1, with
 * the exercises' own first doses (evidence/programme A2: three exercises, an easy one first,
 * relaxation last; convention).
 */
export const readyRoutines: readonly ReadyRoutine[] = [sitting, standing, lying];

export function addressOfReady({ id }: Pick<ReadyRoutine, 'id'>): string {
  return `/routines/${id}/`;
}

/** The exercises of a ready routine. Stops the build when the library has not got one. */
export function exercisesOf(
  { exercises }: Pick<ReadyRoutine, 'exercises'>,
  library: ReadonlyMap<string, LibraryExercise>,
): (ReadyExercise & { exercise: LibraryExercise })[] {
  return exercises.map((ready) => {
    const exercise = library.get(ready.id);
    if (!exercise) {
      throw new Error(`src/components/readyRoutines.ts: no exercise called “${ready.id}”.`);
    }
    return { ...ready, exercise };
  });
}
