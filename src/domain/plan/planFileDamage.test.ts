import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planFileText, readPlanFile } from './planFile.ts';
import { planFrom, stairsPlan } from './routinePlan.fixture.ts';

const exerciseIds = readdirSync('src/content/exercises').map((file) => file.replace('.yaml', ''));
const known = new Set(exerciseIds);
const read = (text: string) => readPlanFile(text, (id) => known.has(id));
const text = planFileText([stairsPlan, planFrom(2, exerciseIds)], '2026-12-01');

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The places of a value and of all that it holds, as lists of keys. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((key) => [
    [...path, key],
    ...placesIn(value[key], [...path, key]),
  ]);
}

/** A copy of the file in which the holder of one place was changed. */
function changedAt(path: readonly string[], change: (holder: Json, key: string) => unknown): Json {
  const file = JSON.parse(text) as Json;
  const key = path.at(-1) ?? '';
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, one) => (isObject(at) ? at[one] : at), file);
  if (!isObject(holder)) throw new Error(`There is nothing at ${path.join('.')}.`);
  change(holder, key);
  return file;
}

describe('a change of the structure', () => {
  const places = placesIn(JSON.parse(text));
  const keys = places.filter((path) => !/^\d+$/.test(path.at(-1) ?? ''));
  const optional = ['note', 'usual', 'repetitions', 'holdSeconds', 'minutes', 'loadKilograms'];
  const readAll = (files: readonly Json[]) => files.map((file) => read(JSON.stringify(file)).kind);

  test('that takes out a key is refused, but for those that a routine may do without', () => {
    for (const path of keys) {
      const file = changedAt(path, Reflect.deleteProperty);
      const reading = read(JSON.stringify(file));
      const may = optional.includes(path.at(-1) ?? '');
      expect(reading).toMatchObject(
        may ? { kind: 'plans', plans: file['routines'] } : { kind: 'refused' },
      );
    }
  });

  test('that renames a key is refused', () => {
    const names = (key: string) => [
      `${key}s`,
      key.toUpperCase(),
      ` ${key}`,
      '__proto__',
      'constructor',
      '',
    ];
    const files = keys.flatMap((path) =>
      names(path.at(-1) ?? '').map((name) =>
        changedAt(path, (holder, key) => {
          const value = holder[key];
          Reflect.deleteProperty(holder, key);
          Reflect.defineProperty(holder, name, { value, enumerable: true });
        }),
      ),
    );
    expect(files.length).toBeGreaterThan(200);
    expect(readAll(files).filter((kind) => kind !== 'refused')).toEqual([]);
  });

  test('that adds a key, also one that reaches for prototypes, is refused', () => {
    const added = [
      'extra',
      '__proto__',
      'constructor',
      'prototype',
      'toJSON',
      'hasOwnProperty',
      '0',
    ];
    const files = keys.flatMap((path) =>
      added.map((name) =>
        changedAt(path, (holder) =>
          Reflect.defineProperty(holder, name, { value: { kind: 'plans' }, enumerable: true }),
        ),
      ),
    );
    expect(files.length).toBeGreaterThan(200);
    expect(JSON.stringify(files[1])).toContain('"__proto__"');
    expect(readAll(files).filter((kind) => kind !== 'refused')).toEqual([]);
    expect(({} as Json)['kind']).toBeUndefined();
  });

  test('that gives a value another type is refused', () => {
    const values = [true, 0.123, -1, 1e300, '', 'x\ny', [[]], { x: 1 }, '\u202e'];
    const mayBeNull = ['goal', 'cue'];
    const files = places.flatMap((path) =>
      [...values, ...(mayBeNull.includes(path.at(-1) ?? '') ? [] : [null])].map((value) =>
        changedAt(path, (holder, key) => Reflect.set(holder, key, value)),
      ),
    );
    expect(files.length).toBeGreaterThan(400);
    const taken = files.filter((file) => read(JSON.stringify(file)).kind !== 'refused');
    expect(taken).toEqual([]);
  });

  test('that cuts the text is refused, at each place before its end', () => {
    const end = text.trimEnd().length;
    const cuts = Array.from({ length: end }, (_, at) => text.slice(0, at));
    expect(cuts.filter((cut) => read(cut).kind !== 'refused')).toEqual([]);
  });
});
