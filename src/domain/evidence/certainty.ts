/** How sure we are of a claim: our reading across the sources, in the words the site prints. */
export const certainties = [
  'strong',
  'moderate',
  'limited',
  'uncertain',
  'contradicted',
  'convention',
] as const;
export type Certainty = (typeof certainties)[number];

/** Squares filled out of three, the word shown, and what it means. */
export const certaintyLabels: Record<
  Certainty,
  { squares: 0 | 1 | 2 | 3; word: string; meaning: string }
> = {
  strong: {
    squares: 3,
    word: 'strong',
    meaning: 'Many good studies agree. New ones are unlikely to change this.',
  },
  moderate: {
    squares: 2,
    word: 'moderate',
    meaning: 'Good studies point the same way. New ones may change the size.',
  },
  limited: {
    squares: 1,
    word: 'limited',
    meaning: 'A few studies, small ones, or studies in other people. This may change.',
  },
  uncertain: {
    squares: 0,
    word: 'uncertain',
    meaning: 'Studies disagree or are missing. Nobody knows yet.',
  },
  contradicted: {
    squares: 0,
    word: 'contradicted',
    meaning: 'People say so, but the studies speak against it.',
  },
  convention: {
    squares: 0,
    word: 'rule of thumb',
    meaning: 'Sensible practice that no trial has tested as such.',
  },
};
