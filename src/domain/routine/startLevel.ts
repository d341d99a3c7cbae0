/** What makes a gentler start sensible (evidence/programme A2, convention). */
export const startSigns = ['little-active', 'low-confidence', 'high-pain', 'flare'] as const;
export type StartSign = (typeof startSigns)[number];

export const startSignLabels: Record<StartSign, { ask: string; because: string }> = {
  'little-active': {
    ask: 'I am active for less than 30 minutes a week',
    because: 'you are active for less than 30 minutes a week',
  },
  'low-confidence': {
    ask: 'I feel less than 5 out of 10 sure that I can keep to a small plan',
    because: 'you do not feel sure of it yet',
  },
  'high-pain': {
    ask: 'My pain is above 6 out of 10 on most days',
    because: 'your pain is high on most days',
  },
  flare: {
    ask: 'I am in a flare-up: worse for a day or more, hard to bear, and it stops my usual life',
    because: 'you are in a flare-up',
  },
};

export type StartLevel = 1 | 2;

/**
 * Level 1 with any sign, or with any answer that had to be asked about; else level 2. Never higher
 * at first (evidence/programme A2, convention; beginners gain from little: fragala2019, fyfe2022).
 */
export function startLevel(signs: readonly StartSign[], askedFirst: boolean): StartLevel {
  return signs.length > 0 || askedFirst ? 1 : 2;
}
