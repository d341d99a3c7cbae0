import { expect, test } from 'vitest';
import { sitting, standing } from './pose/basePoses.ts';
import { describeDrawing, describePoses } from './describeFigure.ts';
import { drawFigure, drawingSvg } from './drawFigure.ts';
import { drawings } from './drawings.ts';
import { figureNames } from './figureNames.ts';
import { views } from './geometry/views.ts';

test('names the drawing for screen readers with ids of its own', () => {
  const svg = drawFigure('bridge', { id: 'card-3', variant: 'pair' });
  expect(svg).toContain('role="img" aria-labelledby="card-3-title card-3-desc"');
  expect(svg).toContain('<title id="card-3-title">Bridge</title>');
});

test('hides a decorative drawing and gives it no name', () => {
  const svg = drawFigure('bridge', { id: 'x', variant: 'thumbnail', decorative: true });
  expect(svg).toContain('aria-hidden="true"');
  expect(svg).not.toMatch(/<title|<desc|role=/);
});

test('keeps room on the page with width and height', () => {
  expect(drawFigure('bridge', { id: 'x', variant: 'pair' })).toContain('width="480" height="360"');
  expect(drawFigure('bridge', { id: 'x', variant: 'thumbnail' })).toContain(
    'width="96" height="96"',
  );
});

test('escapes the words it is given', () => {
  const drawing = { person: 'yan', view: views.side, start: standing() } as const;
  const options = { id: 'x', variant: 'pair', title: 'A & B', description: '1 < 2' } as const;
  const svg = drawingSvg(drawing, options);
  expect(svg).toContain('A &amp; B');
  expect(svg).toContain('1 &lt; 2');
});

test('tells what changes, and the new posture if that changes', () => {
  expect(describeDrawing(drawings['sit-to-stand'])).toMatch(
    /^Side view, slightly from the front\. Start: sitting on a chair, leaning forward, hands on the thighs\. End: standing tall\./,
  );
  expect(describePoses(drawings['calf-raise-supported']).end).toBe('heels lifted');
});

test('two equal poses would be described alike', () => {
  const drawing = { person: 'yan', view: views.side, start: sitting(), end: sitting() } as const;
  const { start, end } = describePoses(drawing);
  expect(end).toBe(start);
});

test('lists the drawings in alphabetical order', () => {
  expect(figureNames).toEqual(Object.keys(drawings).sort());
});
