/** Water as a load: a millilitre weighs a gram. Arithmetic only. */
export const waterStep = 50;
export const dumbbellStep = 500;

/** How many steps of water fit into one step with small dumbbells. */
export const stepsOfWater = dumbbellStep / waterStep;

/** What each step adds up to, in grams, with water and with dumbbells. */
export function loadRows(): { step: number; water: number; dumbbell: number }[] {
  return Array.from({ length: stepsOfWater + 1 }, (_, step) => ({
    step,
    water: step * waterStep,
    dumbbell: step < stepsOfWater ? 0 : dumbbellStep,
  }));
}

/** The drawing's height for the whole of a dumbbell's step, and its places. */
const HEIGHT = 200;
const FLOOR = 234;

/** From the top of the drawing, the height of some grams. */
export const gramsY = (grams: number) => FLOOR - (grams / dumbbellStep) * HEIGHT;
