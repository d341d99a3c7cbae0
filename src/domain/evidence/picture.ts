/** The pictures that a writer may put into an article. */
export const pictureNames = [
  'low-back-pain',
  'knee-osteoarthritis',
  'fibromyalgia',
  'side-effects',
  'mechanisms',
  'ups-and-downs',
  'pain-cycle',
  'load-dial',
] as const;
export type PictureName = (typeof pictureNames)[number];

/**
 * The sources that a picture rests on, by id. They count as cited by every article that shows it.
 * The dial of loads shows sums, and rests on none.
 */
export const pictureSources: Record<PictureName, readonly string[]> = {
  'low-back-pain': ['hayden2021a', 'verville2023'],
  'knee-osteoarthritis': ['goh2019', 'lawford2024', 'holden2023', 'messier2021'],
  fibromyalgia: ['wang2018', 'larsson2015', 'bidonde2017', 'bidonde2019'],
  'side-effects': ['niemeijer2020', 'geneen2017'],
  mechanisms: [
    'mcleod2024',
    'amiri2023',
    'wu2025',
    'belavy2021',
    'estevezlopez2021',
    'cuencamartinez2023',
    'luquesuarez2019',
    'martinezcalderon2019',
    'rice2019',
    'kim2022',
    'bricca2019a',
    'koltyn2014',
    'messier2021',
    'bricca2019b',
    'runhaar2023',
  ],
  'ups-and-downs': ['schneider2012', 'mun2019'],
  'pain-cycle': ['vlaeyen2000', 'bousema2007', 'luquesuarez2019', 'martinezcalderon2019'],
  'load-dial': [],
};

/** The picture of that name, or undefined. */
export function pictureNamed(name: string): PictureName | undefined {
  return pictureNames.find((one) => one === name);
}
