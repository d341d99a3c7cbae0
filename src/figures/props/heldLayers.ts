import type { PartId } from '../body/bodyParts.ts';
import type { Skeleton } from '../pose/bones.ts';
import { heldPieces } from './heldThings.ts';
import type { HeldPiece } from './heldPiece.ts';
import type { HeldThing } from './heldThings.ts';
import { sides } from '../pose/side.ts';
import type { Side } from '../pose/side.ts';
import type { Solid } from '../geometry/solids.ts';
import type { View } from '../geometry/view.ts';

/** A piece of a held thing in every pose, and the part it is painted before or after. */
export interface HeldPieces {
  readonly className: string;
  readonly solids: readonly (readonly Solid[])[];
  readonly before?: PartId | undefined;
  readonly after?: PartId | undefined;
}

/** Finds the places of held things in a paint order. */
export function placeHeld(
  parts: readonly PartId[],
  skeletons: readonly Skeleton[],
  things: readonly HeldThing[],
  view: View,
): readonly HeldPieces[] {
  const perPose = skeletons.map((skeleton) =>
    things.flatMap((thing) => heldPieces(thing, skeleton, view)),
  );
  return (perPose[0] ?? []).map((piece, index) => ({
    className: piece.className,
    solids: perPose.map((pieces) => pieces[index]?.solids ?? []),
    ...anchor(piece, parts),
  }));
}

/** The hands that have something between palm and fingers. */
export function handsThatHold(
  skeletons: readonly Skeleton[],
  things: readonly HeldThing[],
  view: View,
): readonly Side[] {
  const [skeleton] = skeletons;
  if (skeleton === undefined) return [];
  const places = things
    .flatMap((thing) => heldPieces(thing, skeleton, view))
    .map(({ place }) => place);
  return sides.filter((side) =>
    places.some(
      (place) =>
        typeof place === 'object' &&
        'arm' in place &&
        place.order === 'within' &&
        place.arm === side,
    ),
  );
}

function anchor(
  { place }: HeldPiece,
  parts: readonly PartId[],
): Pick<HeldPieces, 'before' | 'after'> {
  if (place === 'before arms') {
    const trunk = parts.indexOf('shirt');
    const nearArm = parts.find((id, index) => index > trunk && id.startsWith('arm-'));
    return nearArm ? { before: nearArm } : { after: 'face' };
  }
  if ('part' in place) return { before: place.part };
  const arm: PartId = `arm-${place.arm}`;
  const fingers: PartId = `fingers-${place.arm}`;
  if (place.order === 'after') return { after: `sleeve-${place.arm}` };
  const fingersInFront = parts.indexOf(fingers) > parts.indexOf(arm);
  return { before: place.order === 'within' && fingersInFront ? fingers : arm };
}
