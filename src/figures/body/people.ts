export type Hair = 'short' | 'bun' | 'long' | 'headscarf' | 'bald';

/** How a person is built and dressed. Their colours are in `styles/figures.css`. */
export interface Person {
  /** Width of trunk and limbs: 1 is slim, 1.2 is full. */
  readonly girth: number;
  /** Extra depth of the belly, as a factor. */
  readonly belly: number;
  readonly hair: Hair;
  readonly sleeves: 'short' | 'long';
  /** Without shoes, which each drawing decides. */
  readonly barefoot?: boolean;
}

/** The people in the drawings. Each exercise keeps one of them. */
export const people = {
  amara: { girth: 1.1, belly: 1.06, hair: 'bun', sleeves: 'short' },
  bea: { girth: 1.24, belly: 1.22, hair: 'long', sleeves: 'short' },
  george: { girth: 1.08, belly: 1.14, hair: 'short', sleeves: 'long' },
  kofi: { girth: 1.04, belly: 1, hair: 'short', sleeves: 'short' },
  leila: { girth: 1.07, belly: 1.04, hair: 'headscarf', sleeves: 'long' },
  meena: { girth: 1.15, belly: 1.14, hair: 'bun', sleeves: 'short' },
  tom: { girth: 1.18, belly: 1.16, hair: 'bald', sleeves: 'short' },
  yan: { girth: 1.02, belly: 1, hair: 'short', sleeves: 'short' },
} as const satisfies Record<string, Person>;

export type PersonName = keyof typeof people;
