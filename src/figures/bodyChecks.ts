import { offBalance } from './balance.ts';
import { bodyParts } from './bodyParts.ts';
import { bodySize } from './bodySize.ts';
import type { Skeleton } from './bones.ts';
import type { Drawing } from './drawing.ts';
import { sideAngles, trunkAngles } from './jointAngles.ts';
import { bodyAt, keyPoses } from './movement.ts';
import { people } from './people.ts';
import type { Person } from './people.ts';
import type { Pose } from './pose.ts';
import { sides } from './side.ts';
import { solidReach } from './solids.ts';
import { distance } from './vector.ts';

/**
 * Facts that every drawing must keep. Each check returns what is wrong in plain words, and nothing
 * when all is well. Distances are percent of stature. They are tolerances for drawing, not
 * clinical limits.
 */
export type Findings = readonly string[];

/** The moments to check: nine from start to end, if there is a movement between them. */
function sampleMoments({ end, movement }: Drawing): readonly number[] {
  if (end === undefined) return [0];
  return movement === 'two scenes' ? [0, 1] : Array.from({ length: 9 }, (_, index) => index / 8);
}

export function boneLengthFindings(skeleton: Skeleton): Findings {
  return sides.flatMap((side) => {
    const { hip, knee, ankle } = skeleton.legs[side];
    const { shoulder, elbow, wrist } = skeleton.arms[side];
    const bones = [
      ['thigh', distance(hip, knee), bodySize.thigh],
      ['shank', distance(knee, ankle), bodySize.shank],
      ['upper arm', distance(shoulder, elbow), bodySize.upperArm],
      ['forearm', distance(elbow, wrist), bodySize.forearm],
    ] as const;
    return bones
      .filter(([, measured, length]) => Math.abs(measured - length) > 0.05)
      .map(([bone, measured]) => `${side} ${bone} is ${measured.toFixed(2)} long`);
  });
}

/** Hands and feet must get to where the pose puts them. */
export function reachFindings(skeleton: Skeleton): Findings {
  return sides.flatMap((side) => {
    const limbs = [
      ['leg', skeleton.legs[side].shortfall],
      ['arm', skeleton.arms[side].shortfall],
    ] as const;
    return limbs
      .filter(([, shortfall]) => shortfall > 0.5)
      .map(([limb, shortfall]) => `${side} ${limb} is short by ${shortfall.toFixed(1)}`);
  });
}

/** Nothing may go through the floor, and something must rest on it or on the step. */
export function groundFindings(skeleton: Skeleton, person: Person, floor = 0): Findings {
  const lowest = bodyParts(skeleton, person).map(({ id, solids }) => ({
    id,
    height: Math.min(...solids.map((solid) => -solidReach(solid, [0, -1, 0]))),
  }));
  const through = lowest
    .filter(({ height }) => height < -1.05)
    .map(({ id, height }) => `${id} is ${(-height).toFixed(1)} below the floor`);
  const nearest = Math.min(...lowest.map(({ height }) => height)) - floor;
  return nearest > 0.9 ? [...through, `nothing touches the floor: ${nearest.toFixed(1)}`] : through;
}

export function wallFindings(skeleton: Skeleton, person: Person, wallX: number): Findings {
  return bodyParts(skeleton, person).flatMap(({ id, solids }) => {
    const beyond = Math.max(...solids.map((solid) => solidReach(solid, [1, 0, 0]))) - wallX;
    return beyond > 0.8 ? [`${id} goes ${beyond.toFixed(1)} into the wall`] : [];
  });
}

const sideLimits = {
  hipFlex: [-30, 132],
  hipAbduction: [-32, 55],
  knee: [-3, 155],
  ankle: [-76, 36],
  elbow: [-3, 152],
  wrist: [0, 98],
} as const;

const spineLimits = [
  [-20, 24],
  [-20, 26],
  [-14, 24],
  [-14, 20],
] as const;

export function jointFindings(skeleton: Skeleton): Findings {
  const limbs = sides.flatMap((side) => {
    const angles = sideAngles(skeleton, side);
    return (['hipFlex', 'hipAbduction', 'knee', 'ankle', 'elbow', 'wrist'] as const).flatMap(
      (joint) => outside(`${side} ${joint}`, angles[joint], sideLimits[joint]),
    );
  });
  const { spine, neckFlex, neckTurn } = trunkAngles(skeleton);
  return [
    ...limbs,
    ...spine.flatMap((angle, index) =>
      outside(`spine joint ${index + 1}`, angle, spineLimits[index] ?? [0, 0]),
    ),
    ...outside('neck flex', neckFlex, [-55, 60]),
    ...outside('neck turn', neckTurn, [-82, 82]),
  ];
}

function outside(joint: string, angle: number, [least, most]: readonly [number, number]): Findings {
  const fits = angle >= least - 0.5 && angle <= most + 0.5;
  return fits ? [] : [`${joint} ${angle.toFixed(0)} is outside ${least} to ${most}`];
}

/** A foot that stands in the same place at the start and the end must not slide in between. */
export function slidingFindings(bodies: readonly Skeleton[]): Findings {
  const first = bodies[0];
  const last = bodies.at(-1);
  if (first === undefined || last === undefined) return [];
  return sides.flatMap((side) => {
    const from = first.legs[side];
    const to = last.legs[side];
    const stays = from.planted && to.planted && distance(from.ankle, to.ankle) < 0.6;
    const slid = Math.max(...bodies.map(({ legs }) => distance(legs[side].ankle, from.ankle)));
    return stays && slid > 0.8 ? [`${side} foot slides ${slid.toFixed(1)}`] : [];
  });
}

/** A person who stands without holding on must be over their feet. */
export function balanceFindings(skeleton: Skeleton): Findings {
  const off = offBalance(skeleton);
  return off > 1.2 ? [`centre of mass is ${off.toFixed(1)} outside the feet`] : [];
}

/** Whether a key pose has to balance: walking falls forward, and hands can hold. */
function mustBalance({ movement }: Drawing, { posture, arms, legs }: Pose): boolean {
  const holds = sides.some((side) => arms[side].kind === 'surface');
  const walks = movement !== undefined && sides.every((side) => legs[side].kind === 'planted');
  return posture === 'standing' && !holds && !walks;
}

/** All findings of a drawing, at every sampled moment. */
export function drawingFindings(drawing: Drawing): Findings {
  const person = people[drawing.person];
  const moments = sampleMoments(drawing);
  const bodies = moments.map((moment) => bodyAt(drawing, moment));
  const walls = (drawing.props ?? []).filter((prop) => prop.kind === 'wall');
  const perMoment = bodies.flatMap((body, index) =>
    [
      ...boneLengthFindings(body),
      ...reachFindings(body),
      ...groundFindings(body, person, standingHeight(drawing, body)),
      ...jointFindings(body),
      ...walls.flatMap(({ x }) => wallFindings(body, person, x)),
    ].map((finding) => `at ${moments[index] ?? 0}: ${finding}`),
  );
  const standing = keyPoses(drawing).filter(
    ({ at, pose }) => (at === 0 || at === 1) && mustBalance(drawing, pose),
  );
  const balance = standing.flatMap(({ at }) =>
    balanceFindings(bodyAt(drawing, at)).map((finding) => `at ${at}: ${finding}`),
  );
  return [...perMoment, ...balance, ...slidingFindings(bodies)];
}

/** The step's height when both feet have left the floor for it. */
function standingHeight({ props = [] }: Drawing, body: Skeleton): number {
  const step = props.find((prop) => prop.kind === 'step');
  const lowestFoot = Math.min(...sides.map((side) => body.legs[side].ankle[1]));
  return step !== undefined && lowestFoot > bodySize.ankleHeight + 1 ? step.height : 0;
}
