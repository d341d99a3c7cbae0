import { expect, test } from 'vitest';
import { pathPoints, svgBounds } from './svgBounds.ts';

test('finds a shape that leaves the frame', () => {
  const svg =
    '<svg viewBox="0 0 100 100"><g transform="translate(50 0)"><path d="M10 10L60 20z"/></g></svg>';
  const { viewBox, shapes } = svgBounds(svg);
  expect(viewBox.right).toBe(100);
  expect(shapes.right).toBe(110);
});

test('counts half of the width of a line', () => {
  const svg = '<svg viewBox="0 0 100 100"><path d="M10 10L20 10" stroke-width="6"/></svg>';
  expect(svgBounds(svg).shapes).toEqual({ left: 7, top: 7, right: 23, bottom: 13 });
});

test('takes a cropped pose as large as its window', () => {
  const svg =
    '<svg viewBox="0 0 9 9"><svg x="2" y="3" width="4" height="5"><path d="M99 0"/></svg></svg>';
  expect(svgBounds(svg).shapes).toEqual({ left: 2, top: 3, right: 6, bottom: 8 });
});

test('follows relative curves', () => {
  expect(pathPoints('M10 20c1 1 2 2 5-5s1 1 2 2q1 1 3 3z')).toEqual([
    [10, 20],
    [15, 15],
    [17, 17],
    [20, 20],
  ]);
});

test('stops at a path command it does not know', () => {
  expect(() => pathPoints('M0 0a1 1 0 0 1 2 2')).toThrow('unknown path command a');
});

test('follows groups in groups, and what comes after them', () => {
  const inner = '<g transform="scale(2)"><path d="M10 10"/></g>';
  const svg = `<svg viewBox="0 0 9 9"><g transform="translate(5 0)">${inner}<path d="M1 1"/></g></svg>`;
  expect(svgBounds(svg).shapes).toEqual({ left: 6, top: 1, right: 25, bottom: 20 });
});

test('begins a relative part where the part before it began', () => {
  expect(pathPoints('M10 20c1 1 2 2 5 5zm3 4q1 1 2 2z')).toEqual([
    [10, 20],
    [15, 25],
    [13, 24],
    [15, 26],
  ]);
});
