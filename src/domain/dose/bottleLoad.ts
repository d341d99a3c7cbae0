/** Bottles that most homes have, in millilitres, and what they are called. */
const bottleSizes = [
  { millilitres: 500, name: 'half-litre bottle' },
  { millilitres: 1000, name: '1-litre bottle' },
  { millilitres: 1500, name: '1.5-litre bottle' },
  { millilitres: 2000, name: '2-litre bottle' },
] as const;

/** The smallest step: 50 ml of water weigh 50 grams. Three tablespoons and a bit. */
export const BOTTLE_STEP_MILLILITRES = 50;

/** An empty half-litre bottle of thin plastic, in grams: convention. Not counted in the loads. */
const EMPTY_BOTTLE_GRAMS = { least: 20, most: 30 } as const;

/** More than this in bottles is clumsy: convention. */
const MOST_BOTTLES = 3;

export const bottleNote =
  `${BOTTLE_STEP_MILLILITRES} ml of water weighs ${BOTTLE_STEP_MILLILITRES} grams. ` +
  `An empty half-litre bottle adds about ${EMPTY_BOTTLE_GRAMS.least} to ${EMPTY_BOTTLE_GRAMS.most} grams. We leave that out.`;

/** One bottle and the water in it. Water weighs 1 gram a millilitre. */
export interface FilledBottle {
  readonly bottleMillilitres: number;
  readonly waterMillilitres: number;
}

export interface BottleLoad {
  /** What the water weighs, in grams; the bottles themselves are left out. */
  readonly grams: number;
  readonly bottles: readonly FilledBottle[];
  /** A part of a sentence: "one half-litre bottle, full", "750 ml in a 1-litre bottle". */
  readonly words: string;
}

const largest = bottleSizes[3];

/** The smallest bottle that holds so much water. */
function bottleThatHolds(water: number) {
  return bottleSizes.find(({ millilitres }) => millilitres >= water) ?? largest;
}

/** How the water is shared out. Alike bottles, all full, are easiest to check. */
function waterShares(water: number): number[] {
  const count = Math.ceil(water / largest.millilitres);
  const isSize = bottleSizes.some(({ millilitres }) => millilitres * count === water);
  if (isSize) return Array.from({ length: count }, () => water / count);
  const full = Array.from({ length: count - 1 }, () => largest.millilitres);
  return [...full, water - full.length * largest.millilitres];
}

function wordsFor(water: number, count: number): string {
  const { millilitres, name } = bottleThatHolds(water);
  if (water < millilitres) return `${water} ml in a ${name}`;
  const number = ['one', 'two', 'three'][count - 1] ?? String(count);
  return `${number} ${name}${count === 1 ? '' : 's'}, full`;
}

/**
 * A load as bottles of water: how many, and how full. Loads are rounded down to 50 grams. `null` for
 * less than that, and for more than three two-litre bottles hold (6 kg). More than one bottle goes
 * into a bag.
 */
export function bottleFor(kilograms: number): BottleLoad | null {
  // The small sum keeps three times 0.15 kg, a little under 0.45 to a computer, at 450 grams.
  const steps = Math.floor((kilograms * 1000) / BOTTLE_STEP_MILLILITRES + 1e-6);
  const grams = steps * BOTTLE_STEP_MILLILITRES;
  if (!(grams > 0) || grams > MOST_BOTTLES * largest.millilitres) return null;
  const shares = waterShares(grams);
  const different = [...new Set(shares)];
  const parts = different.map((water) =>
    wordsFor(water, shares.filter((share) => share === water).length),
  );
  return {
    grams,
    bottles: shares.map((water) => ({
      bottleMillilitres: bottleThatHolds(water).millilitres,
      waterMillilitres: water,
    })),
    words: `${parts.join(', and ')}${shares.length > 1 ? ', in a bag' : ''}`,
  };
}
