import { describe, expect, test } from 'vitest';
import { drawingFindings } from './checks/bodyChecks.ts';
import { describeDrawing, describeFigure, describePoses } from './describeFigure.ts';
import { drawFigure } from './drawFigure.ts';
import { drawings } from './drawings.ts';
import { figureNames } from './figureNames.ts';
import { keyPoses } from './pose/movement.ts';
import { svgBounds } from './geometry/svgBounds.ts';

/** A drawing as a file that a browser opens in its colours. */
function asFile(svg: string): string {
  const style = '<?xml-stylesheet type="text/css" href="../../styles/figures.css"?>';
  return `${style}\n${svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')}\n`;
}

describe.each(figureNames)('%s', (name) => {
  const drawing = drawings[name];
  const pair = drawFigure(name, { id: 'a', variant: 'pair' });
  const thumbnail = drawFigure(name, { id: 'b', variant: 'thumbnail' });

  test('keeps its bones, joints, feet and hands right from start to end', () => {
    expect(drawingFindings(drawing)).toEqual([]);
  });

  test('shows and says two different poses if the exercise moves', () => {
    const { start, end } = describePoses(drawing);
    expect(start).not.toBe('');
    expect(end).not.toBe(start);
    expect(keyPoses(drawing)).toHaveLength(
      drawing.end === undefined ? 1 : 2 + (drawing.via?.length ?? 0),
    );
    if (drawing.end !== undefined) expect(drawing.end).not.toEqual(drawing.start);
  });

  test.each([
    ['pair', pair],
    ['thumbnail', thumbnail],
  ])('keeps the %s inside its frame, without inline styles', (_, svg) => {
    const { viewBox, shapes } = svgBounds(svg);
    expect(shapes.left).toBeGreaterThanOrEqual(viewBox.left);
    expect(shapes.top).toBeGreaterThanOrEqual(viewBox.top);
    expect(shapes.right).toBeLessThanOrEqual(viewBox.right);
    expect(shapes.bottom).toBeLessThanOrEqual(viewBox.bottom);
    expect(svg).not.toMatch(/style|NaN|undefined|Infinity/);
  });

  test('has a text alternative that tells the whole drawing', () => {
    expect(pair).toContain(`<desc id="a-desc">${describeFigure(name)}</desc>`);
    expect(describeFigure(name)).toBe(describeDrawing(drawing));
    expect(describeFigure(name)).toMatch(drawing.end === undefined ? /^\S/ : /Start: .+ End: .+/);
  });

  test('looks as it did', async () => {
    await expect(asFile(pair)).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });
});
