import { backMuscles } from './backMuscles.ts';
import { bodyViews } from './bodyView.ts';
import type { BodyView } from './bodyView.ts';
import {
  acrossPath,
  bodyDefinitions,
  bothHalves,
  closedPath,
  drawBody,
  mirrored,
} from './drawBody.ts';
import { frontMuscles } from './frontMuscles.ts';
import { wholeBody } from './muscleAreas.ts';
import type { MuscleArea, MuscleShape } from './muscleAreas.ts';

/** How hard an area works: `hard` is strong and plain, `helps` is hatched. */
export const efforts = ['hard', 'helps'] as const;
export type Effort = (typeof efforts)[number];
export type WorkingAreas = Readonly<Record<Effort, readonly MuscleArea[]>>;

export interface MuscleView {
  readonly view: BodyView;
  /** What stands inside the SVG. */
  readonly drawing: string;
  /** What the drawing shows: "Seen from behind. Works hard: buttocks." */
  readonly description: string;
}

/** The views in which something works; both where the whole body does. */
export function drawMuscleMap(areas: WorkingAreas, prefix: string): readonly MuscleView[] {
  const shown = bodyViews.filter((view) => efforts.some((effort) => isSeen(areas[effort], view)));
  return shown.map((view, index) => ({
    view,
    drawing: [
      index === 0 ? bodyDefinitions(prefix) + hatch(prefix) : '',
      drawBody(view, prefix, drawWhole(areas, prefix)),
      ...layers.map((layer) => drawLayer(areas, layer, view, prefix)),
    ].join(''),
    description: describe(areas, view),
  }));
}

interface Layer {
  readonly effort: Effort;
  readonly deep: boolean;
}

/** From back to front, so that nothing small is hidden. */
const layers: readonly Layer[] = [
  { effort: 'helps', deep: false },
  { effort: 'hard', deep: false },
  { effort: 'helps', deep: true },
  { effort: 'hard', deep: true },
];

const shapes: Record<BodyView, Partial<Record<MuscleArea, MuscleShape>>> = {
  front: frontMuscles,
  back: backMuscles,
};

function isSeen(areas: readonly MuscleArea[], view: BodyView): boolean {
  return areas.includes(wholeBody) || shapesOf(areas, view).length > 0;
}

function shapesOf(areas: readonly MuscleArea[], view: BodyView): readonly MuscleShape[] {
  return [...new Set(areas)].flatMap((area) => shapes[view][area] ?? []);
}

/** Slanting lines, in the colours that the page gives to what helps. */
function hatch(prefix: string): string {
  const lines =
    '<path d="M0 0H14V14H0z" fill="var(--helps)"/><path d="M3 0V14" stroke="var(--hard)" stroke-width="5"/>';
  return `<pattern id="${prefix}-hatch" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(40)">${lines}</pattern>`;
}

function drawWhole(areas: WorkingAreas, prefix: string): string {
  const effort = efforts.find((one) => areas[one].includes(wholeBody));
  if (effort === undefined) return '';
  return `<g class="whole" fill="${fillOf(effort, prefix)}">${bothHalves(prefix)}</g>`;
}

function drawLayer(areas: WorkingAreas, layer: Layer, view: BodyView, prefix: string): string {
  const { effort, deep } = layer;
  const seen = shapesOf(areas[effort], view).filter((shape) => (shape.deep ?? false) === deep);
  const across = seen.flatMap((shape) => shape.across ?? []).map(acrossPath);
  const sides = seen.flatMap((shape) => shape.sides ?? []).map(closedPath);
  if (seen.length === 0) return '';
  const id = [prefix, view, effort, ...(deep ? ['deep'] : [])].join('-');
  const drawn = [
    across.length === 0 ? '' : `<path d="${across.join('')}"/>`,
    `<path id="${id}" d="${sides.join('')}"/><use href="#${id}" ${mirrored}/>`,
  ];
  return `<g class="muscles" fill="${fillOf(effort, prefix)}">${drawn.join('')}</g>`;
}

function fillOf(effort: Effort, prefix: string): string {
  return effort === 'hard' ? 'var(--hard)' : `url(#${prefix}-hatch)`;
}

function describe(areas: WorkingAreas, view: BodyView): string {
  const places = (effort: Effort) => {
    const words = shapesOf(areas[effort], view).map((shape) =>
      shape.deep === true ? `${shape.words}, deep` : shape.words,
    );
    return [...(areas[effort].includes(wholeBody) ? ['the whole body'] : []), ...new Set(words)];
  };
  const [hard, helps] = [places('hard'), places('helps')];
  return [
    view === 'front' ? 'Seen from the front.' : 'Seen from behind.',
    hard.length === 0 ? '' : ` Works hard: ${hard.join('; ')}.`,
    helps.length === 0 ? '' : ` Helps: ${helps.join('; ')}.`,
  ].join('');
}
