import { offBalance } from './balance.ts';
import type { Support } from './balance.ts';
import { bodySize } from '../pose/bodySize.ts';
import type { Skeleton } from '../pose/bones.ts';
import type { Drawing } from '../drawing.ts';
import type { Findings } from './findings.ts';
import { keyPoses } from '../pose/movement.ts';
import type { Pose } from '../pose/pose.ts';
import { sides } from '../pose/side.ts';

/**
 * How far the centre of mass may be outside, for what the model of the body leaves out. Hands that
 * lean on something can hold on to it, too.
 */
const slack = { free: 1.2, leaning: 3.6 } as const;

/** Who stands must be over their feet, or over the ground between feet and leaning hands. */
export function balanceFindings(skeleton: Skeleton, support: Support = onFeet): Findings {
  const off = offBalance(skeleton, support);
  if (off <= (support.hands.length > 0 ? slack.leaning : slack.free)) return [];
  return [`centre of mass is ${off.toFixed(1)} outside the ${support.walking ? 'step' : 'feet'}`];
}

const onFeet: Support = { hands: [], walking: false };

/**
 * Balance at one moment, if the person stands. Walking is the one exception: while a foot is in the
 * air on its way to another place the body falls towards it, so that the centre of mass has to be
 * between both feet only. Water carries the body.
 */
export function standingFindings(drawing: Drawing, moment: number, body: Skeleton): Findings {
  const keys = keyPoses(drawing);
  const before = keys.findLast(({ at }) => at <= moment)?.pose ?? drawing.start;
  const after = keys.find(({ at }) => at >= moment)?.pose ?? before;
  const carried = (drawing.props ?? []).some(({ kind }) => kind === 'water');
  const stands = before.posture === 'standing' && after.posture === 'standing';
  if (!stands || carried) return [];
  const hands = sides.filter((side) => [before, after].every((pose) => leans(pose, side)));
  return balanceFindings(body, { hands, walking: walks(drawing, before, after, body) });
}

function leans({ arms }: Pose, side: (typeof sides)[number]): boolean {
  return arms[side].kind === 'surface';
}

function walks(drawing: Drawing, before: Pose, after: Pose, body: Skeleton): boolean {
  if (drawing.movement !== undefined) return true;
  return sides.some((side) => {
    const [from, to] = [before.legs[side], after.legs[side]];
    if (from.kind !== 'planted' || to.kind !== 'planted') return false;
    const moves = Math.hypot(to.x - from.x, to.outward - from.outward) > 1.5;
    return moves && body.legs[side].ankle[1] > bodySize.ankleHeight + 0.5;
  });
}
