import { describe, expect, test } from 'vitest';
import { elements, type Element } from '../exercise/element.ts';
import { fewestUps, placingsOf, upsOf } from './fewestUps.fixture.ts';
import { libraryEntry } from './libraryEntry.fixture.ts';
import { postures, type Posture, type RoutineLibraryEntry } from './routineLibrary.ts';
import { inOrder, placedAs, transfersOf, type Placed } from './routineOrder.ts';
import { chanceFrom } from '../plan/routinePlan.fixture.ts';

const entry = (id: string, places: readonly Posture[], element: Element = 'strength') =>
  libraryEntry(id, { postures: places, elements: [element] });

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

const placesOf = (placed: readonly Placed[]) => placed.map(({ posture }) => posture);

describe('a given order', () => {
  test('is kept, even where another has fewer ups', () => {
    const placed = placedAs([entry('a', ['chair']), entry('b', ['feet']), entry('c', ['chair'])]);
    expect(placed.map((one) => one.entry.id)).toEqual(['a', 'b', 'c']);
    expect(transfersOf(placed).ups).toBe(2);
  });

  test('is placed where it costs the fewest ups', () => {
    const placed = placedAs([entry('a', ['bed']), entry('b', ['chair', 'bed'])]);
    expect(placesOf(placed)).toEqual(['bed', 'bed']);
  });

  test('is placed where people mostly do each exercise, when nothing is lost by it', () => {
    expect(placesOf(placedAs([entry('a', ['chair', 'bed'])]))).toEqual(['chair']);
    const pair = [entry('a', ['bed', 'chair']), entry('b', ['chair', 'bed'])];
    expect(placesOf(placedAs(pair))).toEqual(['bed', 'bed']);
  });

  test('keeps relaxation where the plan has it', () => {
    const placed = placedAs([entry('calm', ['chair'], 'relaxation'), entry('a', ['chair'])]);
    expect(placed.map((one) => one.entry.id)).toEqual(['calm', 'a']);
  });

  test('of nothing is nothing', () => {
    expect(placedAs([])).toEqual([]);
    expect(inOrder([])).toEqual([]);
  });
});

describe('for made-up sessions of one to five exercises', () => {
  const sessions = Array.from({ length: 600 }, (_, seed) => {
    const chance = chanceFrom(seed);
    const count = 1 + (seed % 5);
    return Array.from({ length: count }, (_one, at) => {
      const places = postures.filter(() => chance() < 0.4);
      const element = elements[Math.floor(chance() * elements.length)] ?? 'strength';
      return entry(String(at), places.length > 0 ? places : ['feet'], element);
    });
  });
  const needlessUps = (order: (entries: readonly RoutineLibraryEntry[]) => Placed[]) =>
    sessions.filter((entries) => upsOf(placesOf(order(entries))) > fewestUps(entries));

  test('no order that ends with relaxation has fewer ups', () => {
    expect(needlessUps(inOrder)).toEqual([]);
  });

  test('each exercise stands in it once, at a place of its own, relaxation last', () => {
    for (const entries of sessions) {
      const placed = inOrder(entries);
      expect(placed.map((one) => one.entry.id).toSorted()).toEqual(entries.map(({ id }) => id));
      expect(placed.every((one) => one.entry.postures.includes(one.posture))).toBe(true);
      const calm = placed.map((one) => one.entry.elements[0] === 'relaxation');
      expect(calm).toEqual(calm.toSorted());
    }
  });

  test('a given order has the fewest ups that it can have, and says how many', () => {
    for (const entries of sessions) {
      const placed = placedAs(entries);
      expect(placed.map((one) => one.entry.id)).toEqual(entries.map(({ id }) => id));
      expect(upsOf(placesOf(placed))).toBe(Math.min(...placingsOf(entries).map(upsOf)));
      expect(transfersOf(placed).ups).toBe(upsOf(placesOf(placed)));
    }
  });

  test('the check itself finds an order that is never changed', () => {
    expect(needlessUps(placedAs).length).toBeGreaterThan(100);
  });

  test('the check itself finds one that always takes the usual place', () => {
    const usual = (entries: readonly RoutineLibraryEntry[]) =>
      inOrder(entries.map((one) => ({ ...one, postures: one.postures.slice(0, 1) })));
    expect(needlessUps(usual).length).toBeGreaterThan(100);
  });
});
