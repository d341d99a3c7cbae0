import type { Certainty } from '#domain/evidence/certainty.ts';

/** A stop on the way round, what may lead on from it, and a way out; evidence/claims 3.13 and 3.17. */
export interface CycleStop {
  name: string;
  wayOut: string;
  /** How sure it is that this stop leads to the next one. */
  onwards: { certainty: Certainty; seen: string };
}

export const cycleStops: readonly [CycleStop, CycleStop, CycleStop, CycleStop] = [
  {
    name: 'Pain',
    wayOut: 'Get new or changed pain checked',
    onwards: {
      certainty: 'uncertain',
      seen: 'Fear of moving and pain go together. Which comes first is not clear.',
    },
  },
  {
    name: 'Worry about moving',
    wayOut: 'Learn how pain works',
    onwards: {
      certainty: 'moderate',
      seen: 'Fear of moving goes with doing less. A stricter review found it less clear.',
    },
  },
  {
    name: 'Doing less',
    wayOut: 'Take small steps that you can repeat',
    onwards: {
      certainty: 'limited',
      seen: 'After back pain began, only some people did less. No loss of fitness was found in a year.',
    },
  },
  {
    name: 'Tasks feel harder',
    wayOut: 'Make one task easier',
    onwards: {
      certainty: 'uncertain',
      seen: 'A theory. Fear of moving did not foretell a change in pain.',
    },
  },
];
