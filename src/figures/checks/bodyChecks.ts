import { standingFindings } from './balanceChecks.ts';
import { bodyParts } from '../body/bodyParts.ts';
import { bodySize } from '../pose/bodySize.ts';
import type { Skeleton } from '../pose/bones.ts';
import { seatFindings, slidingFindings } from './contactChecks.ts';
import type { Drawing } from '../drawing.ts';
import type { Findings } from './findings.ts';
import { sideAngles, trunkAngles } from '../pose/jointAngles.ts';
import { bodyAt, keyPoses } from '../pose/movement.ts';
import { movementFindings } from './movementChecks.ts';
import { people } from '../body/people.ts';
import type { Person } from '../body/people.ts';
import { sides } from '../pose/side.ts';
import { solidReach } from '../geometry/solids.ts';
import { distance } from '../geometry/vector.ts';
import { otherWallFindings } from './wallChecks.ts';

/** The moments to check: nine from start to end, if there is a movement between them. */
export function sampleMoments({ end, movement }: Drawing): readonly number[] {
  if (end === undefined) return [0];
  return movement === 'two scenes' ? [0, 1] : Array.from({ length: 9 }, (_, index) => index / 8);
}

/** How deep the body may go into something firm: one percent, and what rounding adds. */
const deepest = 1.05;

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
    .filter(({ height }) => height < -deepest)
    .map(({ id, height }) => `${id} is ${(-height).toFixed(1)} below the floor`);
  const nearest = Math.min(...lowest.map(({ height }) => height)) - floor;
  return nearest > 0.9 ? [...through, `nothing touches the floor: ${nearest.toFixed(1)}`] : through;
}

export function wallFindings(skeleton: Skeleton, person: Person, wallX: number): Findings {
  return bodyParts(skeleton, person).flatMap(({ id, solids }) => {
    const beyond = Math.max(...solids.map((solid) => solidReach(solid, [1, 0, 0]))) - wallX;
    return beyond > deepest ? [`${id} goes ${beyond.toFixed(1)} into the wall`] : [];
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

/** All findings of a drawing, at every sampled moment. */
export function drawingFindings(drawing: Drawing): Findings {
  const person = people[drawing.person];
  const moments = sampleMoments(drawing);
  const bodies = moments.map((moment) => bodyAt(drawing, moment));
  const perMoment = bodies.flatMap((body, index) => {
    const moment = moments[index] ?? 0;
    return [
      ...boneLengthFindings(body),
      ...reachFindings(body),
      ...groundFindings(body, person, standingHeight(drawing, body)),
      ...jointFindings(body),
      ...roomFindings(drawing, moment, body),
      ...standingFindings(drawing, moment, body),
    ].map((finding) => `at ${moment}: ${finding}`);
  });
  const poses = keyPoses(drawing).map(({ pose }) => pose);
  const sliding = drawing.movement === 'two scenes' ? [] : slidingFindings(bodies, poses);
  return [...perMoment, ...sliding, ...movementFindings(drawing)];
}

/** Walls and seats at one moment. */
function roomFindings(drawing: Drawing, moment: number, body: Skeleton): Findings {
  const person = people[drawing.person];
  const pose = moment < 0.5 ? 'start' : 'end';
  const there = (drawing.props ?? []).filter(({ only = pose }) => only === pose);
  const sits = keyPoses(drawing).every(({ pose: { posture } }) => posture === 'sitting');
  return there.flatMap((prop) => {
    if (prop.kind === 'wall') return wallFindings(body, person, prop.x);
    if (prop.kind === 'chair') return seatFindings(body, person, prop, sits);
    const isOtherWall = prop.kind === 'wall behind' || prop.kind === 'wall beside';
    return isOtherWall ? otherWallFindings(body, person, prop) : [];
  });
}

/** The step's height when both feet have left the floor for it; a bike or water carries the body. */
function standingHeight({ props = [] }: Drawing, body: Skeleton): number {
  if (props.some(({ kind }) => kind === 'water' || kind === 'exercise bike')) return Infinity;
  const step = props.find((prop) => prop.kind === 'step');
  const lowestFoot = Math.min(...sides.map((side) => body.legs[side].ankle[1]));
  return step !== undefined && lowestFoot > bodySize.ankleHeight + 1 ? step.height : 0;
}
