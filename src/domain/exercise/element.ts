/** The things an exercise can build, in the order the site shows them. */
export const elements = ['mobility', 'balance', 'strength', 'endurance', 'relaxation'] as const;
export type Element = (typeof elements)[number];

/** What readers see for each element: its name, and what one does it for, which is no promise. The sign stands beside the colour, never instead of the word. */
export const elementLabels: Record<Element, { name: string; sign: string; aim: string }> = {
  mobility: { name: 'Flexibility', sign: '■', aim: 'For moving further.' },
  balance: { name: 'Balance', sign: '◆', aim: 'For standing and walking steadily.' },
  strength: { name: 'Strength', sign: '▲', aim: 'For lifting, carrying and getting up.' },
  endurance: { name: 'Endurance', sign: '●', aim: 'For keeping going for longer.' },
  relaxation: { name: 'Relaxation', sign: '～', aim: 'For a quiet moment.' },
};
