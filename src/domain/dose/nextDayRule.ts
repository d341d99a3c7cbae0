/**
 * The next-day rule: how a morning after exercise is read (evidence/programme A3). The bands are
 * convention; one small trial in Achilles pain supports the idea (silbernagel2007).
 *
 * A rise is the pain of the morning after minus the person's own usual, on a scale from 0 to 10.
 */

/** A rise up to this much is green. Convention. */
export const GREEN_RISE_AT_MOST = 1;

/** A rise from this much on is red. Convention. */
export const RED_RISE_AT_LEAST = 3;

export const morningColours = ['green', 'amber', 'red'] as const;
export type MorningColour = (typeof morningColours)[number];

/** How the morning's rise is read, when nothing else is wrong. */
export function morningColour(rise: number): MorningColour {
  if (rise >= RED_RISE_AT_LEAST) return 'red';
  return rise > GREEN_RISE_AT_MOST ? 'amber' : 'green';
}

/** Each colour as readers meet it. The sign stands beside the colour. */
export const morningColourLabels: Record<
  MorningColour,
  { sign: string; name: string; when: string; meaning: string; next: string }
> = {
  green: {
    sign: '✓',
    name: 'Green',
    when: `No more than ${GREEN_RISE_AT_MOST} point above your usual`,
    meaning: 'About your usual.',
    next: 'Do the same again. After two green mornings in a row, you may add one small step.',
  },
  amber: {
    sign: '~',
    name: 'Amber',
    when: `More than ${GREEN_RISE_AT_MOST} but less than ${RED_RISE_AT_LEAST} points above your usual`,
    meaning: 'Up a little. Often just a normal up-and-down.',
    next: 'Change nothing yet. Two amber mornings running: do a quarter less.',
  },
  red: {
    sign: '✕',
    name: 'Red',
    when: `${RED_RISE_AT_LEAST} or more points above your usual, or pain stopped a daily task or most of the night’s sleep`,
    meaning: 'Clearly up. Ease off.',
    next: 'Rest what was newest until a morning is near your usual. Then start it again at half.',
  },
};
