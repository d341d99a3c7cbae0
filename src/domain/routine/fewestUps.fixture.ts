import { postures, type Posture, type RoutineLibraryEntry } from './routineLibrary.ts';

type Row = Pick<RoutineLibraryEntry, 'elements' | 'postures'>;

/** Counted anew: each change to a higher place, and the last one to one's feet. */
export function upsOf(places: readonly Posture[]): number {
  const heights = [...places, 'feet' as const].map((posture) => postures.indexOf(posture));
  return heights.filter((height, at) => height > (heights[at - 1] ?? height)).length;
}

/** Every way to say where each of these is done. */
export function placingsOf(rows: readonly Row[]): Posture[][] {
  return rows.reduce<Posture[][]>(
    (some, row) => some.flatMap((before) => row.postures.map((place) => [...before, place])),
    [[]],
  );
}

/** Every order of the rows in which each of them stands once. */
function ordersOf(rows: readonly Row[]): Row[][] {
  if (rows.length === 0) return [[]];
  return rows.flatMap((row, at) =>
    ordersOf(rows.filter((_, other) => other !== at)).map((rest) => [row, ...rest]),
  );
}

/** The fewest ups of all orders that end with relaxation, found by trying every one. */
export function fewestUps(rows: readonly Row[]): number {
  const isCalm = (row: Row | undefined) => row?.elements[0] === 'relaxation';
  const calmLast = ordersOf(rows).filter((order) =>
    order.every((row, at) => isCalm(row) || !isCalm(order[at - 1])),
  );
  return Math.min(...calmLast.flatMap(placingsOf).map(upsOf));
}
