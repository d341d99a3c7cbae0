/** The things an exercise can build, in the order the site shows them. */
export const elements = ['mobility', 'balance', 'strength', 'endurance', 'relaxation'] as const;
export type Element = (typeof elements)[number];

/** What readers see for each element. The sign stands beside the colour, never instead of the word. */
export const elementLabels: Record<Element, { name: string; sign: string; promise: string }> = {
  mobility: { name: 'Flexibility', sign: '■', promise: 'Move further with less guarding.' },
  balance: { name: 'Balance', sign: '◆', promise: 'Feel steadier on your feet.' },
  strength: { name: 'Strength', sign: '▲', promise: 'Make daily loads feel lighter.' },
  endurance: { name: 'Endurance', sign: '●', promise: 'Keep going for longer.' },
  relaxation: { name: 'Relaxation', sign: '～', promise: 'Let the body settle.' },
};
