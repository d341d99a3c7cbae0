/** The exercises that have a drawing, by exercise id, in alphabetical order. */
export const figureNames = [
  'band-row-seated',
  'bridge',
  'calf-raise-supported',
  'cat-cow-kneeling',
  'cat-cow-seated',
  'goblet-sit-to-stand',
  'muscle-relaxation',
  'neck-turn-sitting',
  'pelvic-tilt-lying',
  'seated-heel-raise',
  'seated-knee-extension',
  'seated-march',
  'shoulder-blade-squeeze',
  'single-leg-stand',
  'sit-to-stand',
  'sit-to-stand-raised',
  'slow-breathing',
  'step-up-low',
  'suitcase-carry',
  'tandem-stand',
  'walk-easy',
  'walk-intervals',
  'wall-push-up',
  'weight-shift-standing',
] as const;

export type FigureName = (typeof figureNames)[number];

/** Whether a name is one of ours; narrows its type. */
export function isFigureName(name: string): name is FigureName {
  return (figureNames as readonly string[]).includes(name);
}
