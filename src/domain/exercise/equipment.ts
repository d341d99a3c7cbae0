/** Things that one holds, wears, or works against. Most homes have something that does. */
export const equipment = [
  'cushion',
  'pillow',
  'towel',
  'resistance-band',
  'band-loop',
  'dumbbell',
  'bag',
  'putty',
  'comfortable-shoes',
  'music',
  'float',
  'exercise-bike',
] as const;
export type Equipment = (typeof equipment)[number];

/** What must stand there before one begins. */
export const setUpItems = [
  'chair',
  'bed',
  'mat',
  'wall',
  'doorway',
  'worktop',
  'table',
  'step',
  'rail',
  'box',
  'clear-path',
  'band-anchor',
  'pool',
] as const;
export type SetUpItem = (typeof setUpItems)[number];

export const equipmentLabels: Record<Equipment | SetUpItem, string> = {
  cushion: 'a firm cushion',
  pillow: 'a pillow',
  towel: 'a towel',
  'resistance-band': 'a resistance band',
  'band-loop': 'a loop of resistance band',
  dumbbell: 'a small weight',
  bag: 'a bag',
  putty: 'putty or a soft ball',
  'comfortable-shoes': 'comfortable shoes',
  music: 'music you like',
  float: 'a float',
  'exercise-bike': 'an exercise bike or pedals',
  chair: 'a firm chair with no wheels',
  bed: 'a bed',
  mat: 'a mat',
  wall: 'a clear wall',
  doorway: 'a doorway',
  worktop: 'a kitchen worktop or other heavy support',
  table: 'a table',
  step: 'a low step',
  rail: 'a hand rail',
  box: 'a steady box or stool',
  'clear-path': 'a clear, level path',
  'band-anchor': 'something firm to fix the band to',
  pool: 'a pool',
};

/** What many homes do not have, and would need to buy, borrow or go to. */
export const notAtHome = [
  'mat',
  'resistance-band',
  'band-loop',
  'dumbbell',
  'putty',
  'exercise-bike',
  'pool',
  'float',
] as const satisfies readonly (Equipment | SetUpItem)[];

/** An exercise that asks for these, and for nothing else, needs nothing bought. */
export function needsNothingBought(things: readonly (Equipment | SetUpItem)[]): boolean {
  const bought: readonly string[] = notAtHome;
  return !things.some((thing) => bought.includes(thing));
}
