import type { Dose } from './dose.ts';

/** What is lowered first, and how finely. A load comes last: see evidence/programme A3, P5. */
const order = ['repetitions', 'minutes', 'holdSeconds', 'sets', 'loadKilograms'] as const;
type Lowered = (typeof order)[number];

/** The smallest amount that a dose can say. */
const least: Record<Lowered, number> = {
  repetitions: 1,
  minutes: 0.5,
  holdSeconds: 1,
  sets: 1,
  loadKilograms: 0.5,
};

/** Below this many minutes, quarters of a minute count; above, halves. */
const QUARTERS_BELOW_MINUTES = 2;

function grainOf(measure: Lowered, amount: number): number {
  if (measure === 'minutes') return amount < QUARTERS_BELOW_MINUTES ? 0.25 : 0.5;
  return measure === 'loadKilograms' ? 0.5 : 1;
}

/** The amount rounded down to what one can count. The small sum keeps 6.999… at 7. */
function roundedDown(measure: Lowered, amount: number): number {
  const grain = grainOf(measure, amount);
  return Math.floor(amount / grain + 1e-9) * grain;
}

/**
 * The dose with so many per cent less in all (evidence/programme A3: 20 to 30 % or 50 %,
 * convention). Repetitions go first, rounded down, never below 1; then minutes, seconds held and
 * sets; the load only when nothing else is left. The effort stays. `percent` runs from 0 to 100. A
 * dose that is as small as a dose can be comes back as it is.
 */
export function less(dose: Dose, percent: number): Dose {
  const result = { ...dose };
  let share = Math.min(1, Math.max(0, (100 - percent) / 100));
  for (const measure of order) {
    const amount = dose[measure];
    if (amount === undefined || share >= 1) continue;
    const lowered = Math.min(
      amount,
      Math.max(least[measure], roundedDown(measure, amount * share)),
    );
    result[measure] = lowered;
    // What this measure could not give is left for the next.
    share = Math.min(1, (share * amount) / lowered);
    if (share > 1 - 1e-9) share = 1;
  }
  return result;
}
