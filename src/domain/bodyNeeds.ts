import * as z from 'zod/mini';

const amounts = ['none', 'some', 'full'] as const;
const grips = ['none', 'light', 'firm'] as const;
const balances = ['none', 'holding', 'free'] as const;

const yesOrNo = z.boolean({ error: 'is missing. Answer true or false.' });

/**
 * What an exercise asks of a body, in its easiest setting. Every need must be answered: a blank
 * could show somebody an exercise that they cannot do.
 */
export const bodyNeedsSchema = z.strictObject({
  /** Weight on the knees. */
  kneeling: yesOrNo,
  /** Getting down to the floor and up again. False when a bed or a chair does as well. */
  floor: yesOrNo,
  /** Lying flat on the back. */
  lyingFlat: yesOrNo,
  lyingFront: yesOrNo,
  lyingSide: yesOrNo,
  /** Minutes on the feet without sitting down. 0 when it can be done sitting or lying. */
  standingMinutes: z.number().check(z.minimum(0), z.maximum(60)),
  /** `holding`: steady with a hand on support. `free`: steady without. */
  balance: z.enum(balances),
  /** Hands above the shoulders. */
  overhead: yesOrNo,
  grip: z.enum(grips),
  /** Body weight through the hands, with the wrists bent back. */
  handWeight: yesOrNo,
  /** Bending forward: `full` is down to the shins. */
  bending: z.enum(amounts),
  twisting: z.enum(amounts),
  neckMovement: z.enum(amounts),
  singleLeg: yesOrNo,
  water: yesOrNo,
});

export type BodyNeeds = z.infer<typeof bodyNeedsSchema>;

/** The ten plain questions of "What can your body do today?", in the order they are asked. */
export const abilities = [
  'kneel',
  'floor',
  'lie-flat',
  'lie-front',
  'stand-five-minutes',
  'stand-unsupported',
  'reach-overhead',
  'grip-firmly',
  'lean-on-hands',
  'bend-to-shins',
] as const;
export type Ability = (typeof abilities)[number];

/** How each ability is asked ("Can you … today?") and how its lack is told ("It needs …"). */
export const abilityLabels: Record<Ability, { can: string; needs: string; cannot: string }> = {
  kneel: { can: 'Kneel', needs: 'kneeling', cannot: 'No kneeling' },
  floor: {
    can: 'Get down to the floor and up again',
    needs: 'getting down to the floor',
    cannot: 'No floor',
  },
  'lie-flat': { can: 'Lie flat on your back', needs: 'lying flat', cannot: 'No lying flat' },
  'lie-front': {
    can: 'Lie on your front',
    needs: 'lying on the front',
    cannot: 'No lying on the front',
  },
  'stand-five-minutes': {
    can: 'Stand for five minutes',
    needs: 'standing for five minutes',
    cannot: 'No long standing',
  },
  'stand-unsupported': {
    can: 'Stand without holding on',
    needs: 'standing without holding on',
    cannot: 'Hands on support',
  },
  'reach-overhead': {
    can: 'Lift your arms above your shoulders',
    needs: 'arms above the shoulders',
    cannot: 'No reaching up',
  },
  'grip-firmly': { can: 'Grip firmly', needs: 'a firm grip', cannot: 'Light grip only' },
  'lean-on-hands': {
    can: 'Lean on your hands',
    needs: 'weight through the hands',
    cannot: 'No weight on hands',
  },
  'bend-to-shins': {
    can: 'Bend forward to your shins',
    needs: 'bending to the shins',
    cannot: 'No deep bending',
  },
};

const needsAbility: Record<Ability, (needs: BodyNeeds) => boolean> = {
  kneel: (needs) => needs.kneeling,
  floor: (needs) => needs.floor,
  'lie-flat': (needs) => needs.lyingFlat,
  'lie-front': (needs) => needs.lyingFront,
  'stand-five-minutes': (needs) => needs.standingMinutes >= 5,
  'stand-unsupported': (needs) => needs.balance === 'free',
  'reach-overhead': (needs) => needs.overhead,
  'grip-firmly': (needs) => needs.grip === 'firm',
  'lean-on-hands': (needs) => needs.handWeight,
  'bend-to-shins': (needs) => needs.bending === 'full',
};

/** The abilities that these needs ask for, in the order of {@link abilities}. */
export function abilitiesNeeded(needs: BodyNeeds): Ability[] {
  return abilities.filter((ability) => needsAbility[ability](needs));
}
