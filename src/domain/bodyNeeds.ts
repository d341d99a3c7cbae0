import * as z from 'zod/mini';
import { abilities, type Ability } from './ability.ts';

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

const needsAbility: Record<Ability, (needs: BodyNeeds) => boolean> = {
  kneel: (needs) => needs.kneeling,
  floor: (needs) => needs.floor,
  'lie-flat': (needs) => needs.lyingFlat,
  'lie-front': (needs) => needs.lyingFront,
  'stand-five-minutes': (needs) => needs.standingMinutes >= 5,
  stand: (needs) => needs.standingMinutes > 0,
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
