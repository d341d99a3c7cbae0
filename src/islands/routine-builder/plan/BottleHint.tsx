import { bottleFor } from '#domain/dose/bottleLoad.ts';

interface BottleHintProps {
  /** The weight of a dose. */
  kilograms: number;
}

/** What can stand in for a weight: bottles of water. Nothing where they would be clumsy. */
export function BottleHint({ kilograms }: BottleHintProps) {
  const load = bottleFor(kilograms);
  if (load === null) return null;
  return <p className="routine-fine">No weight? Use water: {load.words}.</p>;
}
