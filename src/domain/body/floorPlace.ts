/** The places between standing and lying on the floor, from the highest down. */
export const floorPlaces = [
  'high-seat',
  'chair',
  'knee-on-pile',
  'knee-on-cushion',
  'both-knees',
  'hands-and-knees',
  'sitting-on-hip',
  'lying',
] as const;
export type FloorPlace = (typeof floorPlaces)[number];

/** Each place in a word or two, under a drawing. */
export const floorPlaceLabels: Record<FloorPlace, string> = {
  'high-seat': 'High seat',
  chair: 'Chair',
  'knee-on-pile': 'Knee high',
  'knee-on-cushion': 'Knee low',
  'both-knees': 'Both knees',
  'hands-and-knees': 'All fours',
  'sitting-on-hip': 'Sitting',
  lying: 'Lying',
};

/** Below the chair there is no way down this ladder without weight on a knee. */
export function needsKneeling(place: FloorPlace): boolean {
  return floorPlaces.indexOf(place) > floorPlaces.indexOf('chair');
}

/** Which of two places is lower on the way to the floor. */
export function isLower(place: FloorPlace, than: FloorPlace): boolean {
  return floorPlaces.indexOf(place) > floorPlaces.indexOf(than);
}
