import { clothes, details, fingers } from './bodyView.ts';
import type { BodyView } from './bodyView.ts';
import { bodyHeight, halfWidth, outline } from './outline.ts';
import { mirroredNodes, softNodes, softPath, unitsPerPoint } from './softShape.ts';
import type { SoftPoints } from './softShape.ts';

/** The window of every view: the middle line of the body is at 0. */
export const bodyViewBox = [-halfWidth, 0, 2 * halfWidth, bodyHeight]
  .map((length) => length * unitsPerPoint)
  .join(' ');

/** Repeats what is drawn on the right side of the picture on its left side. */
export const mirrored = 'transform="scale(-1 1)"';

export const closedPath = (points: SoftPoints) => softPath(softNodes(points, true), true);
export const openPath = (points: SoftPoints) => softPath(softNodes(points, false), false);
export const acrossPath = (points: SoftPoints) => softPath(mirroredNodes(points), true);

/** The right and the left half of the body. */
export function bothHalves(prefix: string): string {
  return `<use href="#${prefix}-body"/><use href="#${prefix}-body" ${mirrored}/>`;
}

/** What the views share. It stands once on a page, before the first view. */
export function bodyDefinitions(prefix: string): string {
  const person = [
    `<g fill="var(--skin)" stroke-width="5" paint-order="stroke">${bothHalves(prefix)}</g>`,
    `<g clip-path="url(#${prefix}-cut)">`,
    `<path fill="var(--trousers)" d="${acrossPath(clothes.trousers)}"/>`,
    `<path fill="var(--shirt)" d="${acrossPath(clothes.shirt)}"/></g>`,
  ];
  return [
    `<defs><path id="${prefix}-body" d="${openPath(outline)}"/>`,
    `<clipPath id="${prefix}-cut">${bothHalves(prefix)}</clipPath>`,
    `<g id="${prefix}-person">${person.join('')}</g></defs>`,
  ].join('');
}

/** The person, in colours that the page sets; `tint` lies over skin and clothes, under the lines. */
export function drawBody(view: BodyView, prefix: string, tint = ''): string {
  const { hair, lines } = details[view];
  const id = `${prefix}-${view}`;
  return [
    '<g fill="none" stroke="var(--contour)" stroke-width="2.4" stroke-linecap="round">',
    `<use href="#${prefix}-person"/>${tint}`,
    `<path id="${id}" d="${[...fingers, ...lines].map(openPath).join('')}"/>`,
    `<use href="#${id}" ${mirrored}/>`,
    `<path fill="var(--hair)" stroke="none" d="${acrossPath(hair)}"/></g>`,
  ].join('');
}
