/** Where an exercise can be done. */
export const settings = [
  'chair',
  'bed',
  'floor',
  'standing',
  'standing-support',
  'water',
  'outdoors',
] as const;
export type Setting = (typeof settings)[number];

export const settingLabels: Record<Setting, string> = {
  chair: 'Sitting on a chair',
  bed: 'In bed',
  floor: 'On the floor',
  standing: 'Standing',
  'standing-support': 'Standing, holding on',
  water: 'In water',
  outdoors: 'Outdoors',
};
