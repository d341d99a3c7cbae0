import type { PartId } from './bodyParts.ts';
import type { ArmBones, LegBones, Skeleton } from '../pose/bones.ts';
import { armOrder } from './handOrder.ts';
import { otherSide, sides } from '../pose/side.ts';
import type { Side } from '../pose/side.ts';
import { dot } from '../geometry/vector.ts';
import { nearness } from '../geometry/view.ts';
import type { View } from '../geometry/view.ts';

export interface DrawOrder {
  /** From the furthest to the nearest. */
  readonly parts: readonly PartId[];
  /** Parts on the far side, drawn in the shade tone only. */
  readonly far: ReadonlySet<PartId>;
}

/** Where an arm goes if the depth of its joints alone would put it wrong. */
export type ArmPlace = 'behind' | 'in front';

type PerSide = Readonly<Record<Side, number>>;

/**
 * The order in which the parts are painted. It is worked out over all key poses at once, so that
 * start, end and everything between share one order.
 */
export function drawOrder(
  skeletons: readonly Skeleton[],
  view: View,
  armPlaces: Partial<Readonly<Record<Side, ArmPlace>>> = {},
): DrawOrder {
  const average = (measure: (skeleton: Skeleton) => number): number =>
    skeletons.reduce((sum, skeleton) => sum + measure(skeleton), 0) / skeletons.length;
  const perSide = (measure: (skeleton: Skeleton, side: Side) => number): PerSide => ({
    left: average((skeleton) => measure(skeleton, 'left')),
    right: average((skeleton) => measure(skeleton, 'right')),
  });
  const legs = perSide(({ legs: bones }, side) => legNearness(bones[side], view));
  const arms = perSide(({ arms: bones }, side) => armNearness(bones[side], view));
  const trunk = average(({ chest, shoulders, middleBack }) =>
    [chest, shoulders, middleBack].reduce((sum, j) => sum + nearness(view, j.origin) / 3, 0),
  );
  const pelvis = average((skeleton) => nearness(view, skeleton.pelvis.origin));
  const soles = perSide((s, side) => -dot(s.legs[side].foot.up, view.towardsViewer));
  const legBehind = (side: Side): boolean => legs[side] < pelvis - 1.5;
  const armBehind = (side: Side): boolean =>
    (armPlaces[side] ?? (arms[side] < trunk - 1.2 ? 'behind' : 'in front')) === 'behind';
  const legParts = (side: Side): readonly PartId[] =>
    legOrder(side, soles[side] > 0.22 ? 'sole over shoe' : 'shoe over sole');
  const armParts = (side: Side): readonly PartId[] => armOrder(side, average, view);
  const legSides = farToNear(legs);
  const armSides = farToNear(arms);
  return {
    parts: [
      ...legSides.filter(legBehind).flatMap(legParts),
      ...armSides.filter(armBehind).flatMap(armParts),
      'pelvis',
      'neck',
      'shirt',
      ...headOrder(average, view),
      ...legSides.filter((side) => !legBehind(side)).flatMap(legParts),
      ...armSides.filter((side) => !armBehind(side)).flatMap(armParts),
    ],
    far: farParts(legs, arms, view),
  };
}

function legNearness({ hip, knee, ankle }: LegBones, view: View): number {
  return (
    (nearness(view, hip) * 0.6 + nearness(view, knee) * 1.2 + nearness(view, ankle) * 0.8) / 2.6
  );
}

function armNearness({ shoulder, elbow, wrist }: ArmBones, view: View): number {
  return (
    (nearness(view, shoulder) + nearness(view, elbow) * 1.2 + nearness(view, wrist) * 1.2) / 3.4
  );
}

function farToNear(depths: PerSide): readonly Side[] {
  return [...sides].sort((a, b) => depths[a] - depths[b]);
}

function legOrder(side: Side, order: 'sole over shoe' | 'shoe over sole'): readonly PartId[] {
  const foot: readonly PartId[] =
    order === 'sole over shoe'
      ? [`shoe-${side}`, `sole-${side}`]
      : [`sole-${side}`, `shoe-${side}`];
  return [`ankle-${side}`, ...foot, `leg-${side}`];
}

function headOrder(
  average: (measure: (skeleton: Skeleton) => number) => number,
  view: View,
): readonly PartId[] {
  const facesViewer = average(({ head }) => dot(head.axes.forward, view.towardsViewer));
  const rightNear = average(({ head }) => dot(head.axes.right, view.towardsViewer)) > 0;
  const ear: PartId = rightNear ? 'ear-right' : 'ear-left';
  // Straight from the front or the back the hair covers the ears.
  const ears: readonly PartId[] = Math.abs(facesViewer) < 0.93 ? [ear] : [];
  return facesViewer > -0.35 ? ['hair', ...ears, 'face'] : ['face', ...ears, 'hair'];
}

function farParts(legs: PerSide, arms: PerSide, view: View): ReadonlySet<PartId> {
  const far = new Set<PartId>();
  const farLeg: Side = legs.left < legs.right ? 'left' : 'right';
  const farArm: Side = arms.left < arms.right ? 'left' : 'right';
  // Seen nearly from the front, both sides are in the same light.
  const fromTheSide = Math.abs(view.towardsViewer[0]) < 0.72;
  if (fromTheSide && legs[otherSide(farLeg)] - legs[farLeg] > 3) {
    for (const part of legOrder(farLeg, 'shoe over sole')) far.add(part);
  }
  if (fromTheSide && arms[otherSide(farArm)] - arms[farArm] > 6) {
    far.add(`arm-${farArm}`).add(`sleeve-${farArm}`);
    far.add(`fingers-${farArm}`).add(`thumb-${farArm}`);
  }
  return far;
}
