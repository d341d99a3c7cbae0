import type { ArmPlan } from '../pose/armPlan.ts';
import type { Skeleton } from '../pose/bones.ts';
import { armRestHeight } from '../props/chair.ts';
import type { Prop } from '../props/furniture.ts';
import { heldPhrases } from './describeHeld.ts';
import type { HeldThing } from '../props/heldThings.ts';
import { sideAngles, trunkAngles } from '../pose/jointAngles.ts';
import type { SideAngles } from '../pose/jointAngles.ts';
import type { Pose } from '../pose/pose.ts';
import { otherSide, sides } from '../pose/side.ts';
import type { Side } from '../pose/side.ts';

export interface PoseToDescribe {
  readonly pose: Pose;
  readonly skeleton: Skeleton;
  readonly props: readonly Prop[];
  readonly held: readonly HeldThing[];
}

type Angles = Readonly<Record<Side, SideAngles>>;

/** What a pose shows, as short phrases: first the posture, then what is special about it. */
export function posePhrases(shown: PoseToDescribe): readonly [string, ...string[]] {
  const angles: Angles = {
    left: sideAngles(shown.skeleton, 'left'),
    right: sideAngles(shown.skeleton, 'right'),
  };
  const details = [
    ...trunkPhrases(shown.skeleton, shown.pose),
    ...legPhrases(shown, angles),
    ...handPhrases(shown, angles),
    ...heldPhrases(shown.held),
    ...headPhrases(shown.skeleton),
  ];
  const posture = postureWords(shown);
  const plain = posture === 'standing' && details.length === 0;
  return [plain ? 'standing tall' : posture, ...details];
}

function postureWords({ pose, skeleton, props }: PoseToDescribe): string {
  switch (pose.posture) {
    case 'hands and knees':
      return 'on hands and knees';
    case 'lying':
      return lyingWords(skeleton, props.some(({ kind }) => kind === 'bed') ? ' in bed' : '');
    case 'kneeling':
      return kneelingWords(skeleton);
    case 'sitting':
      return `sitting on ${seatWords(props)}`;
    case 'standing':
      return standingWords(skeleton, props);
  }
}

function lyingWords({ pelvis }: Skeleton, where: string): string {
  const { forward, right } = pelvis.axes;
  if (forward[1] < -0.6) return `lying on the front${where}`;
  if (forward[1] < 0.6) return `lying on the ${right[1] < 0 ? 'right' : 'left'} side${where}`;
  const lifted = pelvis.origin[1] > 14 ? ' with the hips lifted' : '';
  return `lying on the back${where}${lifted}`;
}

/** A knee that carries is far below its hip; that of a foot in front is nearly as high. */
function kneelingWords({ legs }: Skeleton): string {
  const down = sides.filter((side) => legs[side].knee[1] < legs[side].hip[1] - 14);
  const [side] = down;
  if (side === undefined || down.length === 2) return 'kneeling tall on both knees';
  return `kneeling on the ${side} knee, ${otherSide(side)} foot flat in front`;
}

function seatWords(props: readonly Prop[]): string {
  if (props.some((prop) => prop.kind === 'exercise bike')) return 'an exercise bike';
  const chair = props.find((prop) => prop.kind === 'chair');
  if (chair === undefined) return 'a seat';
  if (chair.back === false) return 'a stool';
  const cushions = chair.cushions === undefined ? '' : ' raised with cushions';
  return `${chair.arms ? 'an armchair' : 'a chair'}${cushions}`;
}

function standingWords({ legs }: Skeleton, props: readonly Prop[]): string {
  const { left, right } = legs;
  const stride = Math.abs(left.ankle[0] - right.ankle[0]);
  const raised = sides.filter((side) => legs[side].planted && legs[side].ankle[1] > 8);
  const onStep = props.some(({ kind }) => kind === 'step') ? raised.length : 0;
  if (onStep === 2) return 'standing on the step';
  if (onStep === 1) return 'standing with one foot on the step';
  if (stride > 22)
    return `walking, ${left.ankle[0] > right.ankle[0] ? 'left' : 'right'} foot in front`;
  return 'standing';
}

function trunkPhrases(skeleton: Skeleton, { posture }: Pose): readonly string[] {
  const { lean, spine } = trunkAngles(skeleton);
  const bend = spine.reduce((sum, joint) => sum + joint, 0);
  const upright = posture === 'standing' || posture === 'sitting';
  return [
    ...(upright && lean > 14 ? ['leaning forward'] : []),
    ...(bend > 34 ? ['back rounded'] : []),
    ...(bend < -24 ? ['back gently arched, chest forward'] : []),
  ];
}

function legPhrases({ pose, skeleton }: PoseToDescribe, angles: Angles): readonly string[] {
  switch (pose.posture) {
    case 'hands and knees':
    case 'kneeling':
      return [];
    case 'lying':
      return bothOrOne((side) => angles[side].knee > 35, 'knees bent', 'knee bent');
    case 'sitting':
      return [...heelPhrases(skeleton), ...sittingLegPhrases(skeleton, angles)];
    case 'standing':
      return standingLegPhrases(skeleton);
  }
}

function sittingLegPhrases({ legs }: Skeleton, angles: Angles): readonly string[] {
  const free = (side: Side): boolean => !legs[side].planted;
  return [
    ...bothOrOne(
      (side) => free(side) && angles[side].knee < 40,
      'legs stretched out in front',
      'leg stretched out in front',
    ),
    ...bothOrOne((side) => free(side) && angles[side].knee >= 40, 'knees lifted', 'knee lifted'),
  ];
}

function standingLegPhrases(skeleton: Skeleton): readonly string[] {
  const { legs, pelvis } = skeleton;
  const { left, right } = legs;
  const lifted = bothOrOne(
    (side) => !legs[side].planted,
    'feet lifted off the floor',
    'foot lifted off the floor',
  );
  const ahead = Math.abs(left.ankle[0] - right.ankle[0]);
  const apart = Math.abs(left.ankle[2] - right.ankle[2]);
  if (ahead > 22) return lifted;
  const inLine = ahead > 13 && apart < 3 ? ['one foot directly in front of the other'] : [];
  const middle = (left.ankle[2] + right.ankle[2]) / 2;
  const shift = pelvis.origin[2] - middle;
  const oneSided = Math.abs(shift) > 5 && lifted.length === 0 && inLine.length === 0;
  const weight = oneSided ? [`weight over the ${shift > 0 ? 'right' : 'left'} foot`] : [];
  const heels = oneSided ? [] : heelPhrases(skeleton);
  return [...heels, ...lifted, ...inLine, ...weight];
}

function heelPhrases({ legs }: Skeleton): readonly string[] {
  const heelUp = (side: Side): boolean => legs[side].planted && legs[side].toeBend > 10;
  return bothOrOne(heelUp, 'heels lifted', 'heel lifted');
}

function handPhrases(shown: PoseToDescribe, angles: Angles): readonly string[] {
  const places = {
    left: handPlace(shown.pose.arms.left, shown.props),
    right: handPlace(shown.pose.arms.right, shown.props),
  };
  if (places.left !== undefined && places.left === places.right) {
    const bent = sides.every((side) => angles[side].elbow > 65);
    const bentOnWall = bent && places.left.includes('wall') ? ', elbows bent' : '';
    return [`hands ${places.left}${bentOnWall}`];
  }
  const single = sides.flatMap((side) => {
    const place = places[side];
    return place === undefined ? [] : [`${side} hand ${place}`];
  });
  return [...single, ...armPhrases(shown.pose, angles)];
}

/** What a hand rests on, or nothing when it hangs free. */
function handPlace(plan: ArmPlan, props: readonly Prop[]): string | undefined {
  switch (plan.kind) {
    case 'limb':
      return plan.bone === 'thigh' ? 'on the thighs' : 'on the shin';
    case 'trunk':
      return plan.part === 'shoulders' ? 'at the chest' : 'on the belly';
    case 'surface':
      return surfaceWords(plan.at[1], Math.abs(plan.normal[0]) > 0.7, props);
    case 'free':
    case 'reaching':
    case 'turned':
      return undefined;
  }
}

function surfaceWords(height: number, upright: boolean, props: readonly Prop[]): string {
  if (upright) return 'on the wall';
  const kinds = props.map(({ kind }) => kind);
  if (height < 3) return kinds.includes('bed') ? 'on the bed' : 'on the floor';
  if (kinds.includes('rail')) return 'on the rail';
  if (kinds.includes('counter')) return 'on the counter';
  if (!kinds.includes('chair')) return 'on a support';
  return height < armRestHeight - 5 ? 'on the seat of a chair' : 'on the armrests';
}

function armPhrases({ arms, posture }: Pose, angles: Angles): readonly string[] {
  if (posture === 'lying') return [];
  const free = (side: Side): boolean => arms[side].kind === 'free';
  const drawnBack = (side: Side): boolean =>
    free(side) && angles[side].armForward < -20 && angles[side].elbow > 60;
  const reaching = (side: Side): boolean => free(side) && angles[side].armForward > 50;
  return [
    ...bothOrOne(drawnBack, 'elbows drawn back past the sides', 'elbow drawn back'),
    ...bothOrOne(reaching, 'arms reaching forward', 'arm reaching forward'),
  ];
}

function headPhrases(skeleton: Skeleton): readonly string[] {
  const { neckTurn } = trunkAngles(skeleton);
  if (Math.abs(neckTurn) <= 20) return [];
  return [`head turned to the ${neckTurn > 0 ? 'left' : 'right'}`];
}

function bothOrOne(holds: (side: Side) => boolean, both: string, one: string): readonly string[] {
  const found = sides.filter(holds);
  if (found.length === 2) return [both];
  return found.map((side) => `${side} ${one}`);
}
