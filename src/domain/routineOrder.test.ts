import { expect, test } from 'vitest';
import type { Element } from './element.ts';
import type { Posture, RoutineLibraryEntry } from './routineLibrary.ts';
import { inOrder, transfersOf } from './routineOrder.ts';

const dose = { sets: 1, repetitions: 5, effort: 2 };

function entry(
  id: string,
  postures: readonly Posture[],
  element: Element = 'strength',
): RoutineLibraryEntry {
  return {
    id,
    name: id,
    elements: [element],
    regions: ['knee'],
    settings: ['chair'],
    abilities: [],
    lyingFlat: false,
    postures,
    level: 1,
    easier: null,
    harder: null,
    sameJob: [],
    doses: { flare: dose, usual: dose, ceiling: dose },
    perSide: false,
    frequency: 'daily',
    minutes: 2,
    things: [],
    holdPoint: null,
    cautions: [],
  };
}

const idsOf = (entries: readonly RoutineLibraryEntry[]) =>
  inOrder(entries).map((placed) => placed.entry.id);

test('keeps the given order when no other has fewer ups and downs', () => {
  const entries = [entry('goal', ['chair']), entry('region', ['chair']), entry('more', ['chair'])];
  expect(idsOf(entries)).toEqual(['goal', 'region', 'more']);
});

test('puts those of one place together', () => {
  const entries = [entry('a', ['chair']), entry('b', ['feet']), entry('c', ['chair'])];
  expect(idsOf(entries)).toEqual(['a', 'c', 'b']);
});

test('puts relaxation last, even when that costs a change of place', () => {
  const entries = [entry('calm', ['chair'], 'relaxation'), entry('a', ['feet'])];
  expect(idsOf(entries)).toEqual(['a', 'calm']);
});

test('uses the other place of an exercise to save getting up', () => {
  const placed = inOrder([entry('a', ['bed']), entry('b', ['chair', 'bed'])]);
  expect(placed.map(({ posture }) => posture)).toEqual(['bed', 'bed']);
});

const lines = [
  [['chair', 'chair'], 'Floor: 0 times. You stay sitting all the way.'],
  [['feet', 'feet'], 'Floor: 0 times. You stay standing all the way.'],
  [['chair', 'feet', 'feet'], 'Floor: 0 times. You get up once.'],
  [['chair', 'feet', 'chair'], 'Floor: 0 times. You get up 2 times.'],
  [['feet', 'floor'], 'Floor: 1 time. You get up once.'],
  [['floor', 'floor'], 'Floor: 1 time. You get up once.'],
  [['floor', 'chair', 'floor'], 'Floor: 2 times. You get up 2 times.'],
] as const;

test.each(lines)('%j is told as “%s”', (places, line) => {
  const placed = places.map((posture) => ({ entry: entry('a', [posture]), posture }));
  expect(transfersOf(placed).line).toBe(line);
});
