/**
 * The questions of "What can your body do today?", in the order they are asked. Ten stand on their
 * own; `stand` is asked only after a "no" to five minutes, so that one who cannot stand at all is
 * never shown a short standing exercise.
 */
export const abilities = [
  'kneel',
  'floor',
  'lie-flat',
  'lie-front',
  'stand-five-minutes',
  'stand',
  'stand-unsupported',
  'reach-overhead',
  'grip-firmly',
  'lean-on-hands',
  'bend-to-shins',
] as const;
export type Ability = (typeof abilities)[number];

/** The address of the page of all exercises that work without this. */
export function addressWithout(ability: Ability): string {
  return `/exercises/without/${ability}/`;
}

interface AbilityLabel {
  /** Completes "Can you … today?" and stands alone as a choice. */
  can: string;
  /** Completes "It needs …". */
  needs: string;
  /** Completes "Works without …". */
  without: string;
  /** As a short fact about a person or a plan. */
  cannot: string;
}

export const abilityLabels: Record<Ability, AbilityLabel> = {
  kneel: { can: 'Kneel', needs: 'kneeling', without: 'kneeling', cannot: 'No kneeling' },
  floor: {
    can: 'Get down to the floor and up again',
    needs: 'getting down to the floor',
    without: 'the floor',
    cannot: 'No floor',
  },
  'lie-flat': {
    can: 'Lie flat on your back',
    needs: 'lying flat',
    without: 'lying flat',
    cannot: 'No lying flat',
  },
  'lie-front': {
    can: 'Lie on your front',
    needs: 'lying on the front',
    without: 'lying on the front',
    cannot: 'No lying on the front',
  },
  'stand-five-minutes': {
    can: 'Stand for five minutes',
    needs: 'standing for five minutes',
    without: 'long standing',
    cannot: 'No long standing',
  },
  stand: {
    can: 'Stand for a minute or two',
    needs: 'standing',
    without: 'standing',
    cannot: 'No standing',
  },
  'stand-unsupported': {
    can: 'Stand without holding on',
    needs: 'standing without holding on',
    without: 'standing free',
    cannot: 'Hands on support',
  },
  'reach-overhead': {
    can: 'Lift your arms above your shoulders',
    needs: 'arms above the shoulders',
    without: 'reaching up',
    cannot: 'No reaching up',
  },
  'grip-firmly': {
    can: 'Grip firmly',
    needs: 'a firm grip',
    without: 'a firm grip',
    cannot: 'Light grip only',
  },
  'lean-on-hands': {
    can: 'Put weight through your hands',
    needs: 'weight through the hands',
    without: 'weight on the hands',
    cannot: 'No weight on hands',
  },
  'bend-to-shins': {
    can: 'Bend forward to your shins',
    needs: 'bending to the shins',
    without: 'deep bending',
    cannot: 'No deep bending',
  },
};

/** Who cannot do the first cannot do the others either. */
const implied: Partial<Record<Ability, readonly Ability[]>> = {
  stand: ['stand-five-minutes', 'stand-unsupported'],
};

/** What cannot be done, with all that follows from it, in the order of {@link abilities}. */
export function withImplied(cannot: readonly Ability[]): Ability[] {
  const all = new Set(cannot.flatMap((ability) => [ability, ...(implied[ability] ?? [])]));
  return abilities.filter((ability) => all.has(ability));
}

/** The same without what follows from another of them: for telling, not for deciding. */
export function withoutImplied(cannot: readonly Ability[]): Ability[] {
  const said = new Set(cannot.flatMap((ability) => implied[ability] ?? []));
  return abilities.filter((ability) => cannot.includes(ability) && !said.has(ability));
}

/** Missing abilities as the end of "It needs …": "kneeling and a firm grip". */
export function needsInWords(missing: readonly Ability[]): string {
  const words = withoutImplied(missing).map((ability) => abilityLabels[ability].needs);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}
