import type { Dose } from './dose.ts';
import { stepSizes } from './progression.ts';

/** One slow repetition, about 1 second up and 3 down: convention. */
const SECONDS_A_REPETITION = 4;

/**
 * How much work one session of a dose is: the seconds of doing, rests left out, times the load
 * against `firstLoad` in kilograms (against half a kilo when there was none). Convention: A4 caps
 * the "total volume" of a week and does not say what volume is. Time is the one thing that all
 * exercises have; half a kilo more counts as the share that it adds to the weight. Less support, a
 * stronger band and a quicker pace have no number, so they do not count.
 */
export function volumeOf(dose: Dose, perSide: boolean, firstLoad: number | undefined): number {
  const { sets, repetitions, holdSeconds = 0, minutes = 0, loadKilograms } = dose;
  const repeated =
    repetitions === undefined ? holdSeconds : repetitions * (SECONDS_A_REPETITION + holdSeconds);
  const seconds = sets * (perSide ? 2 : 1) * (repeated + minutes * 60);
  return loadKilograms === undefined
    ? seconds
    : (seconds * loadKilograms) / (firstLoad ?? stepSizes.dumbbell.byKilograms);
}
