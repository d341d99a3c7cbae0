import type { ArmPlan } from '../pose/armPlan.ts';
import type { Arrow, MovingPoint } from '../sheet/arrows.ts';
import type { Drawing } from '../drawing.ts';
import type { PlacedProp } from '../props/furniture.ts';
import { grips } from '../pose/handShapes.ts';
import type { HeldThing } from '../props/heldThings.ts';
import type { LegPlan } from '../pose/legPlan.ts';
import { muscles } from '../body/muscles.ts';
import { people } from '../body/people.ts';
import type { Posture } from '../pose/pose.ts';

/** Every name that data may use. The compiler asks for each that is missing here. */
const known = {
  person: Object.keys(people),
  muscle: Object.keys(muscles),
  grip: grips,
  posture: names<Posture>({
    standing: 1,
    sitting: 1,
    kneeling: 1,
    lying: 1,
    'hands and knees': 1,
  }),
  prop: names<PlacedProp['kind']>({
    bed: 1,
    chair: 1,
    counter: 1,
    cushions: 1,
    'door anchor': 1,
    doorway: 1,
    'exercise bike': 1,
    mat: 1,
    pillow: 1,
    rail: 1,
    'side anchor': 1,
    'speech bubble': 1,
    step: 1,
    table: 1,
    wall: 1,
    'wall behind': 1,
    'wall beside': 1,
    water: 1,
  }),
  'held thing': names<HeldThing['kind']>({
    bag: 1,
    band: 1,
    'band between hands': 1,
    dumbbells: 1,
    'exercise bike': 1,
    'hugged weight': 1,
    'loop band': 1,
    'soft ball': 1,
    towel: 1,
    'wall towels': 1,
  }),
  'kind of arm': names<ArmPlan['kind']>({
    free: 1,
    limb: 1,
    reaching: 1,
    surface: 1,
    trunk: 1,
    turned: 1,
  }),
  'kind of leg': names<LegPlan['kind']>({ free: 1, kneeling: 1, pedal: 1, planted: 1, turned: 1 }),
  arrow: names<Arrow['kind']>({ path: 1, straight: 1, turn: 1 }),
  joint: names<MovingPoint>({
    head: 1,
    chest: 1,
    pelvis: 1,
    'hand-left': 1,
    'hand-right': 1,
    'elbow-left': 1,
    'elbow-right': 1,
    'knee-left': 1,
    'knee-right': 1,
    'ankle-left': 1,
    'ankle-right': 1,
  }),
} as const;

function names<Name extends string>(all: Readonly<Record<Name, 1>>): readonly string[] {
  return Object.keys(all);
}

type What = keyof typeof known;

/** Which names are expected at a field, by the end of its path. */
const fields: readonly (readonly [field: RegExp, what: What])[] = [
  [/^person$/, 'person'],
  [/^muscles\[\d+\]$/, 'muscle'],
  [/^props\[\d+\]\.kind$/, 'prop'],
  [/^held\[\d+\]\.kind$/, 'held thing'],
  [/^arrows\[\d+\]\.kind$/, 'arrow'],
  [/^arrows\[\d+\]\.of$/, 'joint'],
  [/\.posture$/, 'posture'],
  [/\.arms\.\w+\.kind$/, 'kind of arm'],
  [/\.arms\.\w+\.grip$/, 'grip'],
  [/\.legs\.\w+\.kind$/, 'kind of leg'],
];

/**
 * What in a drawing's data cannot be drawn: unknown names and numbers that are none. The compiler
 * finds most of it earlier; this also stops what it was told not to look at.
 */
export function drawingFaults(name: string, drawing: Drawing): readonly string[] {
  return faultsIn(drawing, '').map(
    ({ field, fault }) => `src/figures/drawings/${name}.ts: ${field}: ${fault}`,
  );
}

interface Fault {
  readonly field: string;
  readonly fault: string;
}

function faultsIn(value: unknown, field: string): readonly Fault[] {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return [{ field, fault: `${String(value)} is not a number to draw with.` }];
  }
  if (typeof value === 'string') return nameFaults(value, field);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) => {
    const place = Array.isArray(value)
      ? `${field}[${key}]`
      : field === ''
        ? key
        : `${field}.${key}`;
    return faultsIn(inner, place);
  });
}

function nameFaults(value: string, field: string): readonly Fault[] {
  const what = fields.find(([pattern]) => pattern.test(field))?.[1];
  if (what === undefined || known[what].includes(value)) return [];
  const near = nearest(value, known[what]);
  const hint = near === undefined ? '' : ` Did you mean “${near}”?`;
  return [{ field, fault: `there is no ${what} called “${value}”.${hint}` }];
}

/** The name that takes the fewest changes of letters, if these are few. */
function nearest(value: string, all: readonly string[]): string | undefined {
  const ranked = all
    .map((name) => ({ name, changes: changesBetween(value, name) }))
    .sort((a, b) => a.changes - b.changes);
  const best = ranked[0];
  return best !== undefined && best.changes <= value.length / 2 ? best.name : undefined;
}

/** How many letters have to be added, left out or replaced (Levenshtein). */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
