import type { Skeleton } from './bones.ts';
import type { Drawing } from '../drawing.ts';
import { people } from '../body/people.ts';
import type { Pose } from './pose.ts';
import { settle } from './settle.ts';
import { mixPoses } from './tween.ts';

interface KeyPose {
  /** When in the movement, 0 to 1. */
  readonly at: number;
  readonly pose: Pose;
}

/** The key poses of a drawing in order of time. A still exercise has one. */
export function keyPoses({ start, via = [], end }: Drawing): readonly KeyPose[] {
  const first = { at: 0, pose: start };
  return end === undefined ? [first] : [first, ...via, { at: 1, pose: end }];
}

/** The body at one moment of the movement: 0 is the start, 1 the end. */
export function bodyAt(drawing: Drawing, moment: number): Skeleton {
  const person = people[drawing.person];
  const keys = keyPoses(drawing);
  const next = keys.find(({ at }) => at >= moment) ?? keys.at(-1);
  const before = keys.findLast(({ at }) => at < moment);
  if (next === undefined) return settle(drawing.start, person).skeleton;
  if (before === undefined || next.at <= moment) return settle(next.pose, person).skeleton;
  const share = (moment - before.at) / (next.at - before.at);
  const between = mixPoses(settle(before.pose, person), settle(next.pose, person), {
    share,
    onTheSpot: drawing.movement === 'on the spot',
  });
  return settle(between, person).skeleton;
}
