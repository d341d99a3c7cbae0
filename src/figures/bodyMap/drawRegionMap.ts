import { scale2 } from '../geometry/vector.ts';
import type { BodyView } from './bodyView.ts';
import { acrossPath, bodyDefinitions, closedPath, drawBody, mirrored } from './drawBody.ts';
import { regionShapes } from './regions.ts';
import type { RegionOnBody, RegionShape } from './regions.ts';
import { unitsPerPoint } from './softShape.ts';

/** Where a region leads, and what a screen reader says of it. */
export interface RegionLink {
  readonly address: string;
  readonly label: string;
}

type LinkOf = (region: RegionOnBody) => RegionLink;

/** Names of shapes begin with it. They stand some seventy times in a page: it is short. */
const prefix = 'map';

/** What stands inside the SVG of each view: the person, and a link for each region. */
export function drawRegionMap(linkOf: LinkOf): Record<BodyView, string> {
  return {
    front: bodyDefinitions(prefix) + drawView('front', linkOf),
    back: drawView('back', linkOf),
  };
}

function drawView(view: BodyView, linkOf: LinkOf): string {
  const drawn = regionShapes
    .filter(({ views }) => views.includes(view))
    .map((shape) => drawLink(view, shape, linkOf(shape.region)));
  return drawBody(view, prefix) + drawn.join('');
}

/** From back to front: the ring of focus, which is the shape with a line; the shape; its tick. */
function drawLink(view: BodyView, shape: RegionShape, { address, label }: RegionLink): string {
  const isOwn = shape.views[0] === view;
  const id = `${prefix}-${shape.region}${shape.views[0] === 'back' ? '-back' : ''}`;
  return [
    `<a href="${escaped(address)}" data-region="${shape.region}" aria-label="${escaped(label)}">`,
    `<use href="#${id}"/>`,
    isOwn ? drawShape(id, shape) : `<use href="#${id}"/>`,
    `<path d="${tickPath(shape)}"/></a>`,
  ].join('');
}

/** What is not to be seen answers to a finger all the same. */
function drawShape(id: string, { across, points, hit }: RegionShape): string {
  const unseen = hit === undefined ? '' : `<path opacity="0" d="${boxPath(hit)}"/>`;
  if (across) return `<g id="${id}">${unseen}<path d="${acrossPath(points)}"/></g>`;
  const half = `<g id="${id}-1">${unseen}<path d="${closedPath(points)}"/></g>`;
  return `<g id="${id}">${half}<use href="#${id}-1" ${mirrored}/></g>`;
}

function boxPath(box: NonNullable<RegionShape['hit']>): string {
  const [left, top] = scale2([box[0], box[1]], unitsPerPoint);
  const [right, bottom] = scale2([box[2], box[3]], unitsPerPoint);
  return `M${left} ${top}H${right}V${bottom}H${left}z`;
}

function tickPath({ across, tick }: RegionShape): string {
  const [x, y] = scale2(tick, unitsPerPoint);
  const sign = (middle: number) => `M${middle - 12} ${y}l9 9 15-18`;
  return across ? sign(x) : sign(x) + sign(-x);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
