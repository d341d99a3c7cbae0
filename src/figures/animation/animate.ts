import { animationClock } from './animateClock.ts';
import type { Clock, Sample } from './animateClock.ts';
import { movingScene } from './animateScene.ts';
import type { Frame } from './animateFrame.ts';
import type { MovingShape } from './animateShapes.ts';
import { isMoving } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { drawings } from '../drawings.ts';
import type { FigureName } from '../figureNames.ts';
import { layOut } from '../sheet/layout.ts';
import { shapeElement } from '../sheet/panel.ts';
import { asFile } from '../standalone.ts';
import type { StandaloneOptions } from '../standalone.ts';

/** The size of the still pair, in whose place it is shown, in CSS pixels. */
const size = { width: 480, height: 360 } as const;

/**
 * The drawing of one exercise as the text of an SVG file that moves, in its colours; null if the
 * exercise is to keep still. It rests while the visitor asks for less movement.
 */
export function animateFigure(name: FigureName, options: StandaloneOptions): string | null {
  return animateDrawing(drawings[name], options);
}

/** Any drawing data as a moving SVG file. */
export function animateDrawing(drawing: Drawing, options: StandaloneOptions): string | null {
  if (!isMoving(drawing)) return null;
  const clock = animationClock(drawing);
  const { box, frame, ...scene } = movingScene(drawing, clock);
  const moving = [...scene.shadow, ...scene.figure];
  const nameOf = (shape: MovingShape): string => shortName(moving.indexOf(shape));
  const group = (shapes: readonly MovingShape[]): string => {
    const place = `translate(${frame.left} ${frame.top}) scale(${frame.grid})`;
    const elements = shapes.map((shape) => shapeElements(shape, nameOf(shape)));
    return `<g transform="${place}" stroke-width="3.5">${elements.join('')}</g>`;
  };
  const content = [
    ...scene.floor.map(shapeElement),
    group(scene.shadow),
    ...scene.behind.map(shapeElement),
    group(scene.figure),
    ...scene.front.map(shapeElement),
  ].join('');
  const sheet = layOut([{ content, box, cropped: drawing.crop !== undefined }], {
    direction: 'row',
    proportion: size.width / size.height,
    margin: 30,
    gap: [0, 0],
  });
  const attributes = [
    `class="figure figure-pair person-${drawing.person}"`,
    `viewBox="0 0 ${sheet.width} ${sheet.height}"`,
    `width="${size.width}" height="${size.height}"`,
  ].join(' ');
  const keyframes = moving.map((shape) => keyframesRule(shape, nameOf(shape), clock));
  const more = movementRules(clock, frame) + keyframes.join('');
  const styles = `${options.styles}.figure .muscle-line{fill:var(--figure-muscle-line)}`;
  return asFile(`<svg ${attributes}>${sheet.content}</svg>`, { styles, more });
}

/** a to z, then aa, ab and so on. */
function shortName(index: number): string {
  const letter = (index % 26) + 10;
  const before = index < 26 ? '' : shortName(Math.floor(index / 26) - 1);
  return before + letter.toString(36);
}

/** A rectangle that is cut to the moving shape, and the shape at rest in its place. */
function shapeElements({ className, still, keyframes }: MovingShape, name: string): string {
  if (keyframes.length === 0) return isLine(className) ? '' : still;
  return `<rect class="${className}" id="${name}"/>${isLine(className) ? '' : still}`;
}

/** At rest a muscle has a line of its own. */
function isLine(className: string): boolean {
  return className === 'muscle-line';
}

/**
 * Rectangles have no size, so they do not show, where shapes cannot be cut out, on paper and for
 * those who ask for less movement.
 */
function movementRules({ animation }: Clock, { width, height }: Frame): string {
  const moving = [
    `rect{width:${width}px;height:${height}px;stroke:none!important;animation:${animation}}`,
    'rect+path,rect+ellipse{display:none}',
  ].join('');
  const asked = `@media screen and (prefers-reduced-motion:no-preference){${moving}}`;
  // Moving far limbs and bags have no line of their own to stand out from the paper.
  const lines =
    '@media(forced-colors:active){rect.far:not(.muscle),.bag:not(.shade){fill:GrayText}}';
  return `@supports(clip-path:path("M0 0")){${asked}}${lines}`;
}

function keyframesRule({ keyframes }: MovingShape, name: string, clock: Clock): string {
  if (keyframes.length === 0) return '';
  const usual = clock.animation;
  const steps = keyframes.map(({ sample, clip }, index) => {
    const next = keyframes[index + 1]?.sample;
    const easing = next === undefined ? '' : clock.easing(sample, next);
    const own = usual.includes(` ${easing} `) ? '' : `;animation-timing-function:${easing}`;
    return `${when(sample, index === 0, next === undefined)}{clip-path:${clip}${next ? own : ''}}`;
  });
  return `#${name}{animation-name:${name}}@keyframes ${name}{${steps.join('')}}`;
}

/** The first and the last pose are held until and from their moment. */
function when({ percent }: Sample, first: boolean, last: boolean): string {
  const at = `${Number(percent.toFixed(1))}%`;
  if (first) return percent === 0 ? at : `0%,${at}`;
  if (last) return percent === 100 ? 'to' : `${at},to`;
  return at;
}
