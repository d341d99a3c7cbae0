import { describe, expect, test } from 'vitest';
import { ladderFaults, ladderOf, laddersOf } from './ladder.ts';

type Rung = Parameters<typeof ladderFaults>[0][number];

const rung = (
  id: string,
  level: number,
  [easier, harder]: [easier: string | null, harder: string | null],
): Rung => ({ id, level, easier, harder });

const low = rung('low', 1, [null, 'middle']);
const middle = rung('middle', 2, ['low', 'high']);
const high = rung('high', 4, ['middle', null]);

describe('faults of a ladder', () => {
  test('there are none where each step names the next and comes back', () => {
    expect(ladderFaults([high, low, middle])).toEqual([]);
  });

  test('two exercises may share an easier one', () => {
    expect(ladderFaults([low, middle, high, rung('sibling', 3, ['low', null])])).toEqual([]);
  });

  test('an easier one must have a lower level', () => {
    expect(ladderFaults([low, { ...middle, level: 1 }, high])).toContainEqual({
      id: 'middle',
      fault: 'easier names low, whose level 1 is not below 1.',
    });
  });

  test('a harder one must have a higher level', () => {
    expect(ladderFaults([{ ...low, level: 2 }, middle, high])).toContainEqual({
      id: 'low',
      fault: 'harder names middle, whose level 2 is not above 2.',
    });
  });

  test('a harder one must lead back', () => {
    expect(ladderFaults([low, { ...middle, easier: null }, high])).toEqual([
      { id: 'low', fault: 'harder names middle, but its easier is nothing.' },
    ]);
    expect(ladderFaults([low, { ...middle, easier: 'other' }, high])).toEqual([
      { id: 'low', fault: 'harder names middle, but its easier is other.' },
    ]);
  });

  test('a circle is a fault', () => {
    const circle = [rung('a', 1, ['b', 'b']), rung('b', 2, ['a', 'a'])];
    expect(ladderFaults(circle)).not.toEqual([]);
  });

  test('a step that is not in the library is for others to find', () => {
    expect(ladderFaults([rung('alone', 1, ['gone', 'gone'])])).toEqual([]);
  });
});

describe('the ladder that an exercise stands on', () => {
  const library = new Map([high, low, middle].map((one) => [one.id, one]));

  test.each([low, middle, high])('is the same from $id', (start) => {
    expect(ladderOf(start, library).map(({ id }) => id)).toEqual(['low', 'middle', 'high']);
  });

  test('is the exercise alone where it has no neighbours', () => {
    const alone = rung('alone', 1, [null, null]);
    expect(ladderOf(alone, new Map([['alone', alone]]))).toEqual([alone]);
  });

  test('from a sibling leads down to what they share, and stops there', () => {
    const sibling = rung('sibling', 3, ['low', null]);
    const all = new Map([...library, ['sibling', sibling]]);
    expect(ladderOf(sibling, all).map(({ id }) => id)).toEqual(['low', 'sibling']);
  });
});

describe('the ladders of a library', () => {
  /** Ids only, a branch as "low > sibling, higher". */
  const told = (exercises: readonly Rung[]) =>
    laddersOf(exercises).map(({ steps, branches }) => ({
      steps: steps.map(({ id }) => id),
      branches: branches.map((one) => `${one.from.id} > ${one.steps.map(({ id }) => id).join()}`),
    }));

  test('are lists from the foot up, whatever the order of the library', () => {
    const ladder = { steps: ['low', 'middle', 'high'], branches: [] };
    expect(told([low, middle, high])).toEqual([ladder]);
    expect(told([high, low, middle])).toEqual([ladder]);
  });

  test('come in the order of their feet', () => {
    const [foot, top] = [rung('foot', 1, [null, 'top']), rung('top', 2, ['foot', null])];
    expect(told([top, foot, high, middle, low]).map(({ steps }) => steps[0])).toEqual([
      'foot',
      'low',
    ]);
  });

  test('name a branch once, with what it shares', () => {
    const sibling = rung('sibling', 2, ['low', 'higher']);
    const higher = rung('higher', 3, ['sibling', null]);
    expect(told([low, middle, high, sibling, higher])).toEqual([
      { steps: ['low', 'middle', 'high'], branches: ['low > sibling,higher'] },
    ]);
  });

  test('name a branch of a branch as well', () => {
    const all = [
      rung('sibling', 2, ['low', 'higher']),
      rung('higher', 3, ['sibling', null]),
      rung('other', 3, ['sibling', null]),
    ];
    expect(told([low, middle, high, ...all])[0]?.branches).toEqual([
      'low > sibling,higher',
      'sibling > other',
    ]);
  });

  test('go on where only the harder one knows of the easier one, the gentlest first', () => {
    const foot = rung('foot', 1, [null, null]);
    const all = [rung('steep', 4, ['foot', null]), rung('gentle', 2, ['foot', null])];
    expect(told([foot, ...all])).toEqual([
      { steps: ['foot', 'gentle'], branches: ['foot > steep'] },
    ]);
  });

  test('leave out what stands alone', () => {
    expect(told([rung('alone', 1, [null, null])])).toEqual([]);
  });

  test('hold every exercise that has a neighbour, and each of them once', () => {
    const all = [
      low,
      middle,
      high,
      rung('sibling', 2, ['low', null]),
      rung('alone', 1, [null, null]),
    ];
    const held = laddersOf(all).flatMap(({ steps, branches }) => [
      ...steps,
      ...branches.flatMap((branch) => branch.steps),
    ]);
    expect(held.map(({ id }) => id).sort()).toEqual(['high', 'low', 'middle', 'sibling']);
  });
});
