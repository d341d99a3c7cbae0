/** Where the authors of a study put their result, from left to right. */
export const verdicts = ['no difference', 'helped, perhaps too little', 'helped'] as const;
export type Verdict = (typeof verdicts)[number];

/** A result about exercise and knee arthritis; evidence/claims part 2. */
export interface KneeResult {
  label: string;
  source: string;
  comparison: string;
  verdict: Verdict;
  says: string;
}

export const kneeResults: readonly KneeResult[] = [
  {
    label: 'A review of knees and hips',
    source: 'goh2019',
    comparison: 'against usual care, at about 8 weeks',
    verdict: 'helped',
    says: 'Aerobic and mind-body exercise did best.',
  },
  {
    label: 'The newest Cochrane review',
    source: 'lawford2024',
    comparison: 'against attention or a dummy treatment',
    verdict: 'helped, perhaps too little',
    says: 'It keeps this comparison apart from doing nothing.',
  },
  {
    label: 'A review of each person’s data',
    source: 'holden2023',
    comparison: 'against no exercise',
    verdict: 'helped, perhaps too little',
    says: 'A small gain. The authors doubt that it is enough, most of all later on.',
  },
  {
    label: 'A large trial of strength training',
    source: 'messier2021',
    comparison: 'against attention alone, at 18 months',
    verdict: 'no difference',
    says: 'Pain was much the same, with heavy weights and with light ones.',
  },
];
