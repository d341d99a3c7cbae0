/** How the body is when an exercise begins. */
export const positions = [
  'sitting',
  'standing',
  'standing-holding',
  'lying-back',
  'lying-side',
  'lying-front',
  'hands-and-knees',
  'in-water',
] as const;
export type Position = (typeof positions)[number];

export const positionLabels: Record<Position, string> = {
  sitting: 'Sitting',
  standing: 'Standing',
  'standing-holding': 'Standing, with a hand on support',
  'lying-back': 'Lying on the back',
  'lying-side': 'Lying on one side',
  'lying-front': 'Lying on the front',
  'hands-and-knees': 'On hands and knees',
  'in-water': 'In water',
};
