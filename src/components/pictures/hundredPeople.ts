import type { Risk } from '#domain/evidence/sourceFigures.ts';

/** Of 100 people, how many more have something: by the source's average and at both ends of its range. */
export interface ExtraOfHundred {
  fewest: number;
  about: number;
  most: number;
}

/** "About 1 in 6, likely 4 to 11" counted out of 100. One in many is the low end. */
export function extraOfHundred({ extraOneIn, outcome }: Risk): ExtraOfHundred {
  if (extraOneIn === undefined) throw new Error(`${outcome}: add extraOneIn to the source.`);
  const ofHundred = (oneIn: number) => Math.round(100 / oneIn);
  return {
    fewest: ofHundred(extraOneIn.high),
    about: ofHundred(extraOneIn.about),
    most: ofHundred(extraOneIn.low),
  };
}

const PER_ROW = 10;
const STEP = 20;

/** Dots number `from` up to, but not including, `to` of a square of 100, as the path of a round pen. */
export function dotsPath(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => {
    const column = (from + index) % PER_ROW;
    const row = Math.floor((from + index) / PER_ROW);
    return `M${(column + 0.5) * STEP} ${(row + 0.5) * STEP}z`;
  }).join('');
}
