import { expect, test } from 'vitest';
import { drawMuscleMap } from './drawMuscleMap.ts';
import type { MuscleArea } from './muscleAreas.ts';

const draw = (hard: readonly MuscleArea[], helps: readonly MuscleArea[] = []) =>
  drawMuscleMap({ hard, helps }, 'work');

test.each([
  { hard: ['thigh-front'], views: ['front'] },
  { hard: ['buttock'], views: ['back'] },
  { hard: ['buttock', 'chest'], views: ['front', 'back'] },
  { hard: ['whole-body'], views: ['front', 'back'] },
] as const)('shows $views for $hard', ({ hard, views }) => {
  expect(draw(hard).map(({ view }) => view)).toEqual(views);
});

test('says in words what is to be seen from each side', () => {
  const [front, back] = draw(['thigh-front', 'thigh-front-sides', 'buttock'], ['tummy-belt']);
  expect(front?.description).toBe(
    'Seen from the front. Works hard: front of both thighs. Helps: round the lower tummy, deep.',
  );
  expect(back?.description).toBe('Seen from behind. Works hard: buttocks.');
});

test('says that the whole body works', () => {
  expect(draw(['whole-body'])[0]?.description).toBe(
    'Seen from the front. Works hard: the whole body.',
  );
});

test('gives what helps a pattern, and what works hard a plain colour', () => {
  const [back] = draw(['buttock'], ['thigh-back']);
  expect(back?.drawing.match(/class="muscles" fill="[^"]+"/g)).toEqual([
    'class="muscles" fill="url(#work-hatch)"',
    'class="muscles" fill="var(--hard)"',
  ]);
});

test('draws a deep muscle over the one that covers it', () => {
  const [back] = draw(['calf'], ['calf-deep']);
  const order = [...(back?.drawing.matchAll(/id="work-back-(\w+(?:-deep)?)"/g) ?? [])];
  expect(order.map(([, layer]) => layer)).toEqual(['hard', 'helps-deep']);
});

test('names every shape once, and uses only shapes with a name', () => {
  const text = draw(['chest', 'diaphragm', 'buttock'], ['calf', 'calf-deep', 'whole-body'])
    .map(({ drawing }) => drawing)
    .join('');
  const names = [...text.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
  const used = [...text.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(used.filter((name) => !names.includes(name))).toEqual([]);
});

/** The frame, the legend and the names of muscles take up to 1.6 kB more of the 7 kB. */
test('is light enough for an exercise page', () => {
  const views = draw(
    ['between-blades', 'back-sides', 'trapezius-middle', 'spine-upper', 'spine-lower'],
    ['upper-arm-front', 'shoulder-back', 'shoulder-front', 'chest', 'tummy-middle'],
  );
  const bytes = views.reduce((sum, { drawing }) => sum + drawing.length, 0);
  expect(bytes).toBeLessThan(5400);
});
