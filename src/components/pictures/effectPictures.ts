import type { PictureName } from '#domain/evidence/picture.ts';

/** What a picture of effects shows. The numbers stand in the sources. */
export interface EffectPicture {
  name: PictureName;
  title: string;
  /** What the scale from 0 to 100 measures: "pain or limits". */
  scale: string;
  rows: readonly EffectRow[];
}

export type EffectRow = EffectBar | EffectWords;

/** A result whose numbers were read: `figures.differences` of its source, by name. */
export interface EffectBar {
  label: string;
  source: string;
  figure: string;
}

/** A result that has no place on the scale: its direction in words. */
export interface EffectWords {
  label: string;
  source: string;
  /** "against relaxation" */
  comparison: string;
  says: string;
  /** Its numbers in other units, for the table. */
  figureElsewhere?: string;
}

export const lowBackPain: EffectPicture = {
  name: 'low-back-pain',
  title: 'In the largest review, back pain eased by about the smallest amount that counts',
  scale: 'pain, or of limits in daily life',
  rows: [
    { label: 'Pain', source: 'hayden2021a', figure: 'pain' },
    { label: 'Limits in daily life', source: 'hayden2021a', figure: 'function' },
    {
      label: 'Pain, in the better-run trials',
      source: 'verville2023',
      comparison: 'against no treatment',
      says: 'A small gain. It was counted in other units, so it has no place on this scale.',
      figureElsewhere: 'pain',
    },
  ],
};

export const fibromyalgia: EffectPicture = {
  name: 'fibromyalgia',
  title: 'In one trial, tai chi helped fibromyalgia a little more than aerobic exercise',
  scale: 'how far fibromyalgia gets in the way of life',
  rows: [
    { label: 'Tai chi, all groups', source: 'wang2018', figure: 'all-groups' },
    { label: 'Tai chi, the highest dose', source: 'wang2018', figure: 'highest-dose' },
    {
      label: 'Strength training',
      source: 'larsson2015',
      comparison: 'against relaxation',
      says: 'Less pain and better health after 15 weeks.',
    },
    {
      label: 'Aerobic exercise',
      source: 'bidonde2017',
      comparison: 'against a group that we could not check',
      says: 'It may ease pain a little.',
    },
    {
      label: 'Mixed exercise',
      source: 'bidonde2019',
      comparison: 'against a control group',
      says: 'Small gains.',
    },
  ],
};
