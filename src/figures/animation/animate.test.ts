import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { animateDrawing, animateFigure } from './animate.ts';
import { animationClock } from './animateClock.ts';
import type { Clock } from './animateClock.ts';
import { movingScene } from './animateScene.ts';
import type { Frame } from './animateFrame.ts';
import { alike } from './animateShapes.ts';
import type { MovingShape, ShapePoses } from './animateShapes.ts';
import { standing } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { drawings } from '../drawings.ts';
import { figureNames } from '../figureNames.ts';
import { mixRings, movedPath, readPath, ringsApart } from './keyframePaths.ts';
import { plantedFoot } from '../pose/legPlan.ts';
import { bodyAt } from '../pose/movement.ts';
import { views } from '../geometry/views.ts';

const styles = readFileSync(new URL('../../styles/figures.css', import.meta.url), 'utf8');
const moving = figureNames.filter((name) => {
  const { end, movement } = drawings[name];
  return end !== undefined && movement !== 'two scenes';
});
const files = new Map(moving.map((name) => [name, animateFigure(name, { styles }) ?? '']));

test('leaves drawings alone that keep still or show two scenes', () => {
  const still: Drawing = { person: 'yan', view: views.side, start: standing() };
  expect(animateDrawing(still, { styles })).toBeNull();
  const scenes: Drawing = {
    ...still,
    end: standing({ pelvis: { y: 50 } }),
    movement: 'two scenes',
  };
  expect(animateDrawing(scenes, { styles })).toBeNull();
  expect(animateDrawing({ ...scenes, movement: 'on the spot' }, { styles })).toContain(
    '@keyframes',
  );
});

test('stays within its budget', () => {
  const sizes = [...files.values()].map((svg) => brotliCompressSync(svg).length);
  sizes.sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(6000);
  // The heaviest turns the whole body from hands and knees into sitting. It is loaded on demand.
  expect(sizes.at(-1)).toBeLessThanOrEqual(14_000);
});

describe.each(moving)('%s', (name) => {
  const svg = files.get(name) ?? '';
  const rules = [...svg.matchAll(/@keyframes (\w+)\{((?:[^{}]*\{[^{}]*\})*)\}/g)];

  test('is a whole file without inline styles or broken numbers', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/);
    expect(svg).not.toMatch(/style=|NaN|undefined|Infinity|var\(/);
  });

  test('moves only for those who have not asked for less', () => {
    const guarded =
      /@supports\(clip-path:path\("M0 0"\)\)\{@media screen and \(prefers-reduced-motion:no-preference\)\{(.*?\})\}\}/;
    const [whole = '', inside = ''] = guarded.exec(svg) ?? [];
    expect(inside).toContain('animation:');
    expect(inside).toContain('width:');
    expect(svg.replace(whole, '')).not.toMatch(/animation:|rect\{width/);
  });

  test('has one set of keyframes for each rectangle, all of one structure', () => {
    const ids = [...svg.matchAll(/<rect class="[^"]+" id="(\w+)"\/>/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(rules.map(([, id]) => id).sort()).toEqual(ids.sort());
    for (const [, , body = ''] of rules) {
      const paths = [...body.matchAll(/path\("([^"]+)"\)/g)].map(([, path = '']) => path);
      expect(new Set(paths.map((path) => readPath(path).structure)).size).toBeLessThan(2);
    }
  });

  test('begins with the still drawing', () => {
    for (const [, id, path] of svg.matchAll(
      /<rect class="[^"]+" id="(\w+)"\/><path [^>]*d="([^"]+)"/g,
    )) {
      const body = rules.find(([, rule]) => rule === id)?.[2] ?? '';
      expect(/path\("([^"]+)"\)/.exec(body)?.[1]).toBe(path);
    }
  });

  test('draws every moment within 2 percent of the true pose, and the ends as they are', () => {
    const clock = animationClock(drawings[name]);
    const { poses, figure, frame } = movingScene(drawings[name], clock);
    const most = 0.02 * Math.max(frame.width, frame.height);
    for (const [index, pose] of poses.entries()) {
      const errors = errorsOf(pose, figure[index], { clock, frame, most });
      expect(errors[0]).toBe(0);
      expect(errors.at(-1)).toBeLessThanOrEqual(alike);
      expect(Math.max(...errors)).toBeLessThanOrEqual(most);
    }
  });
});

/** How far a shape as a browser shows it is from its true pose, for each sample in turn. */
function errorsOf(
  { className, paths }: ShapePoses,
  shape: MovingShape | undefined,
  {
    clock: { samples },
    frame: { left, top, grid },
    most,
  }: { readonly clock: Clock; readonly frame: Frame; readonly most: number },
): number[] {
  expect(shape?.className).toBe(className);
  const shift = [Math.round(-left / grid), Math.round(-top / grid)] as const;
  const keys = (shape?.keyframes ?? []).map(({ sample, clip }) => ({
    progress: sample.progress,
    rings: readPath(clip.slice(6, -2)).rings,
  }));
  return samples.map(({ progress }, index) => {
    const truth = readPath(movedPath(paths[index] ?? '', shift)).rings;
    const before = keys.findLast((key) => key.progress <= progress);
    const after = keys.find((key) => key.progress >= progress);
    if (before === undefined || after === undefined) return 0;
    const length = after.progress - before.progress;
    const share = length === 0 ? 0 : (progress - before.progress) / length;
    return ringsApart(
      mixRings(before.rings, after.rings, share),
      truth,
      index === samples.length - 1 ? alike : most,
    );
  });
}

describe('the clock', () => {
  const stepping: Drawing = {
    person: 'yan',
    view: views.side,
    start: standing({ legRight: plantedFoot({ x: 10 }), legLeft: plantedFoot({ x: -10 }) }),
    end: standing({ legRight: plantedFoot({ x: -10 }), legLeft: plantedFoot({ x: 10 }) }),
  };

  test('rests at both ends and runs to and fro, slow, quick and slow', () => {
    const { samples, animation, easing } = animationClock(stepping);
    const [first, middle, last] = [samples[0], samples[6], samples.at(-1)];
    if (!first || !middle || !last) throw new Error('too few samples');
    expect([first.percent, middle.percent, last.percent]).toEqual([14, 50, 86]);
    expect(animation).toBe('2.6s cubic-bezier(.33,0,.67,1) infinite alternate');
    expect(easing(first, middle)).toBe('cubic-bezier(.33,0,.67,.5)');
    expect(easing(middle, last)).toBe('cubic-bezier(.33,.5,.67,1)');
    expect(samples[3]?.progress).toBeCloseTo(0.25 ** 2 * (3 - 0.5));
  });

  test('goes on and on in walking, through the mirror image of the first step', () => {
    const passing = standing({ legRight: plantedFoot({ x: 0 }), legLeft: plantedFoot({ x: 2 }) });
    const walking: Drawing = {
      ...stepping,
      movement: 'on the spot',
      via: [{ at: 0.5, pose: passing }],
    };
    const { samples, animation } = animationClock(walking);
    expect(animation).toBe('2.6s linear infinite');
    expect([samples[0]?.percent, samples.at(-1)?.percent]).toEqual([0, 100]);
    expect(samples.at(-1)?.body).toEqual(bodyAt(walking, 0));
    const [quarter, threeQuarters] = [samples[6]?.body, samples[18]?.body];
    expect(quarter?.legs.left.ankle[0]).toBeCloseTo(2);
    expect(threeQuarters?.legs.right.ankle[0]).toBeCloseTo(2);
  });
});
