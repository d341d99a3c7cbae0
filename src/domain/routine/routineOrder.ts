import {
  postureLabels,
  postures,
  type Posture,
  type RoutineLibraryEntry,
} from './routineLibrary.ts';

/** An exercise with the place where it is done in this routine. */
export interface Placed {
  readonly entry: RoutineLibraryEntry;
  readonly posture: Posture;
}

/** How often a session makes a person change place. */
export interface Transfers {
  readonly floor: number;
  readonly ups: number;
  /** "Floor: 0 times. You get up once." */
  readonly line: string;
}

const heightOf = (posture: Posture) => postures.indexOf(posture);

function isRelaxation(entry: RoutineLibraryEntry): boolean {
  return entry.elements[0] === 'relaxation';
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

/** Every way to place these exercises, one after the other. */
function placements(entries: readonly RoutineLibraryEntry[]): Placed[][] {
  return entries.reduce<Placed[][]>(
    (lists, entry) =>
      lists.flatMap((list) => entry.postures.map((posture) => [...list, { entry, posture }])),
    [[]],
  );
}

function changesIn(placed: readonly Placed[]): number {
  return placed.filter(({ posture }, index) => index > 0 && placed[index - 1]?.posture !== posture)
    .length;
}

function timesWord(count: number): string {
  return count === 1 ? '1 time' : `${String(count)} times`;
}

function upsSentence(ups: number, placed: readonly Placed[]): string {
  const first = placed[0];
  const stays = first !== undefined && placed.every(({ posture }) => posture === first.posture);
  if (stays && first.posture !== 'floor') {
    return `You stay ${postureLabels[first.posture]} all the way.`;
  }
  return ups === 1 ? 'You get up once.' : `You get up ${String(ups)} times.`;
}

/** Counts the ups and downs of a session. Getting up at its end counts, for no one stays there. */
export function transfersOf(placed: readonly Placed[]): Transfers {
  let floor = 0;
  let ups = 0;
  let before: Posture | null = null;
  for (const { posture } of placed) {
    if (posture === 'floor' && before !== 'floor') floor += 1;
    if (before !== null && heightOf(posture) > heightOf(before)) ups += 1;
    before = posture;
  }
  if (before !== null && before !== 'feet') ups += 1;
  return { floor, ups, line: `Floor: ${timesWord(floor)}. ${upsSentence(ups, placed)}` };
}

/** Ups weigh most, then changes of place, then places other than an exercise's usual one. */
function costOf(placed: readonly Placed[]): number {
  const unusual = placed.filter(({ entry, posture }) => entry.postures[0] !== posture).length;
  return transfersOf(placed).ups * 100 + changesIn(placed) * 10 + unusual;
}

/** These exercises in this order, each where it costs the fewest changes of place. */
export function placedAs(entries: readonly RoutineLibraryEntry[]): Placed[] {
  const [first = [], ...others] = placements(entries);
  return others.reduce((best, placed) => (costOf(placed) < costOf(best) ? placed : best), first);
}

/**
 * The order with the fewest ups, then the fewest changes of place. Relaxation comes last. Of equals,
 * the one that keeps most to the given order (evidence/programme A2: iversen2021; the rest
 * is convention).
 */
export function inOrder(entries: readonly RoutineLibraryEntry[]): Placed[] {
  const active = entries.filter((entry) => !isRelaxation(entry));
  const calm = entries.filter(isRelaxation);
  let best: { placed: Placed[]; cost: number } | null = null;
  for (const first of permutations(active)) {
    for (const last of permutations(calm)) {
      const placed = placedAs([...first, ...last]);
      const cost = costOf(placed);
      if (best === null || cost < best.cost) best = { placed, cost };
    }
  }
  return best?.placed ?? [];
}
