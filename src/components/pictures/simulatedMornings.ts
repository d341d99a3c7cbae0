/** What the made-up mornings are made from; evidence/programme A3, "Why one amber changes nothing". */
export interface MorningsRecipe {
  seed: number;
  days: number;
  /** The level that the ratings swing around, from 0 to 10. */
  usual: number;
  /** Day-to-day standard deviation. */
  spread: number;
  /** How much of one day's swing lives on in the next, from 0 to 1. */
  correlation: number;
  /** From this day on, the usual level is so much lower. The first day is 1. */
  change?: { fromDay: number; by: number };
}

/** A small generator of chance with a seed (mulberry32), so that each build draws the same. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bell-shaped chance around 0 with a spread of 1 (Box and Muller). */
function bellFrom(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** Whole-number ratings from 0 to 10, one a morning. */
export function simulatedMornings(recipe: MorningsRecipe): number[] {
  const { seed, days, usual, spread, correlation, change } = recipe;
  const chance = chanceFrom(seed);
  let swing = bellFrom(chance);
  return Array.from({ length: days }, (_, index) => {
    const changed = change !== undefined && index + 1 >= change.fromDay;
    const level = changed ? usual - change.by : usual;
    const rating = Math.round(level + spread * swing);
    swing = correlation * swing + Math.sqrt(1 - correlation ** 2) * bellFrom(chance);
    return Math.min(10, Math.max(0, rating));
  });
}
