import * as z from 'zod/mini';
import { abilities, type Ability } from './ability.ts';

const amounts = ['none', 'some', 'full'] as const;
const grips = ['none', 'light', 'firm'] as const;
const balances = ['none', 'holding', 'free'] as const;

const yesOrNo = z.boolean({ error: 'is missing. Answer true or false.' });

/**
 * What an exercise asks of a body, in its easiest setting. Every need must be answered: a blank
 * could show somebody an exercise that they cannot do. Each is explained in exerciseFields.ts.
 */
export const bodyNeedsSchema = z.strictObject({
  kneeling: yesOrNo,
  floor: yesOrNo,
  lyingFlat: yesOrNo,
  lyingFront: yesOrNo,
  lyingSide: yesOrNo,
  standingMinutes: z.number().check(z.minimum(0), z.maximum(60)),
  balance: z.enum(balances),
  overhead: yesOrNo,
  grip: z.enum(grips),
  handWeight: yesOrNo,
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
