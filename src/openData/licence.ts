/** The licence of the words, the drawings and the data. */
export const licence = {
  /** Its name in the SPDX list. */
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Said wherever the data goes, because nobody sees the pages around it there. */
export const notice =
  'A starting point, not a prescription, and not a medical device. No clinician has reviewed it yet. It cannot tell what causes pain, and it does not replace somebody who can examine you.';

/** The line that gives credit: "Steadily (https://…/), CC BY 4.0". */
export function creditLine(home: URL): string {
  return `Steadily (${home.href}), ${licence.name}`;
}
