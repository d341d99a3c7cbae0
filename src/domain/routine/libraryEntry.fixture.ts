import type { Dose } from '../dose/dose.ts';
import type { RoutineLibraryEntry } from './routineLibrary.ts';

const dose: Dose = { sets: 1, repetitions: 5, effort: 2 };

/** An exercise that asks nothing of the body: sitting, two minutes, level 1. */
export function libraryEntry(
  id: string,
  changes: Partial<RoutineLibraryEntry> = {},
): RoutineLibraryEntry {
  return {
    id,
    name: id,
    elements: ['strength'],
    regions: ['knee'],
    settings: ['chair'],
    abilities: [],
    lyingFlat: false,
    postures: ['chair'],
    level: 1,
    easier: null,
    harder: null,
    sameJob: [],
    doses: { flare: dose, usual: dose, ceiling: dose },
    steps: { rule: 'reps-then-load', end: {} },
    perSide: false,
    frequency: 'daily',
    minutes: 2,
    things: [],
    holdPoint: null,
    cautions: [],
    ...changes,
  };
}
