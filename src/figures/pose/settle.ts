import { bodyParts, partsReach } from '../body/bodyParts.ts';
import { bodySize } from './bodySize.ts';
import type { Skeleton } from './bones.ts';
import type { Person } from '../body/people.ts';
import { changed } from './pose.ts';
import type { Pose, RestingPart } from './pose.ts';
import { placeBones } from './skeleton.ts';
import { distance } from '../geometry/vector.ts';

/** A pose whose conditions are met, with its bones in place. */
export interface Settled {
  readonly pose: Pose;
  readonly skeleton: Skeleton;
}

/** How far soft flesh sinks into the floor or mat it lies on. */
const sink = 0.5;

/** Moves the pelvis until the pose's conditions are met: lying on the floor, arms straight. */
export function settle(pose: Pose, person: Person): Settled {
  const { restOn, neckBaseX, straightArms, hipsBehindKnees } = pose.settling;
  let settled = pose;
  if (hipsBehindKnees) settled = sitBack(settled);
  if (straightArms !== undefined) settled = leanOntoArms(settled, straightArms);
  if (restOn !== undefined) settled = lowerOnto(settled, restOn, person);
  let skeleton = placeBones(settled);
  if (neckBaseX !== undefined) {
    const shift = neckBaseX - skeleton.shoulders.origin[0];
    settled = changed(settled, { pelvis: { x: settled.pelvis.x + shift } });
    skeleton = placeBones(settled);
  }
  return { pose: settled, skeleton };
}

function lowerOnto(pose: Pose, restOn: readonly RestingPart[], person: Person): Pose {
  const parts = bodyParts(placeBones(pose), person).filter(({ id }) =>
    restOn.some((resting) => resting === id),
  );
  const { restHeight = 0 } = pose.settling;
  const lowest = -partsReach(parts, [0, -1, 0]);
  return changed(pose, { pelvis: { y: pose.pelvis.y - lowest - sink + restHeight } });
}

/** Places the hips behind the kneeling knees, so that the thighs keep their length. */
function sitBack(pose: Pose): Pose {
  const { right } = pose.legs;
  if (right.kind !== 'kneeling') return pose;
  const across = right.outward - bodySize.hipOutward;
  const down = pose.pelvis.y - bodySize.kneelingKnee - right.height;
  const back = Math.sqrt(Math.max(0, bodySize.thigh ** 2 - down ** 2 - across ** 2));
  return changed(pose, { pelvis: { x: right.kneeX - back } });
}

/** Finds the lean of the trunk at which the arms reach their hands almost straight. */
function leanOntoArms(pose: Pose, share: number): Pose {
  const wanted = (bodySize.upperArm + bodySize.forearm) * share;
  const authored = pose.pelvis.pitch;
  const miss = (pitch: number): number => {
    const { shoulder, wrist, shortfall } = placeBones(changed(pose, { pelvis: { pitch } })).arms
      .right;
    return Math.abs(distance(shoulder, wrist) + shortfall - wanted);
  };
  // Two leans may fit; prefer the one near what the author wrote.
  const judged = (pitch: number): number => miss(pitch) + Math.abs(pitch - authored) * 0.004;
  let best = authored;
  for (let pitch = 20; pitch <= 130; pitch += 2) if (judged(pitch) < judged(best)) best = pitch;
  for (let step = 1; step > 0.001; step /= 2) {
    if (miss(best + step) < miss(best)) best += step;
    else if (miss(best - step) < miss(best)) best -= step;
  }
  return changed(pose, { pelvis: { pitch: best } });
}
