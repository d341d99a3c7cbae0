import { pitchBy, pointFrom, rollBy, turned, yawBy } from '../geometry/axes.ts';
import { bodySize } from './bodySize.ts';
import type { Pose } from './pose.ts';
import type { Joint, Spine } from './bones.ts';
import { add, scale } from '../geometry/vector.ts';

/** Places the pelvis, the four joints of the spine, the neck and the head. */
export function placeSpine({ pelvis: place, spine, neck }: Pose): Spine {
  const pelvis: Joint = {
    origin: [place.x, place.y, place.z],
    axes: turned(yawBy(place.yaw), pitchBy(-place.pitch), rollBy(place.roll), yawBy(place.twist)),
  };
  const above = (below: Joint, index: 0 | 1 | 2 | 3): Joint => {
    const axes = turned(
      below.axes,
      pitchBy(-spine.flex[index]),
      rollBy(spine.side[index]),
      yawBy(spine.turn[index]),
    );
    const direction = turned(axes, pitchBy(-bodySize.spineRest[index])).up;
    return { origin: add(below.origin, scale(direction, bodySize.spine[index])), axes };
  };
  const waist = above(pelvis, 0);
  const middleBack = above(waist, 1);
  const chest = above(middleBack, 2);
  const shoulders = above(chest, 3);
  return { pelvis, waist, middleBack, chest, shoulders, ...placeHead(shoulders, neck) };
}

/** The neck takes half of the head's nod and two fifths of its turn. */
function placeHead(shoulders: Joint, bend: Pose['neck']): Pick<Spine, 'neck' | 'head'> {
  const neckAxes = turned(
    shoulders.axes,
    pitchBy(-bend.flex * 0.5),
    rollBy(bend.side * 0.5),
    yawBy(bend.turn * 0.4),
  );
  const direction = turned(neckAxes, pitchBy(-bodySize.neckRest - bend.glide)).up;
  const top = add(shoulders.origin, scale(direction, bodySize.neck));
  const quiet = turned(shoulders.axes, pitchBy(-bend.flex), rollBy(bend.side), yawBy(bend.turn));
  const axes = turned(quiet, pitchBy(-bend.nod));
  const ears = bodySize.earsOverNeck;
  const origin = pointFrom(pointFrom(top, quiet, ears), axes, scale(ears, -1));
  return {
    neck: { origin: shoulders.origin, axes: neckAxes },
    head: { origin, axes, centre: pointFrom(origin, axes, bodySize.headCentre) },
  };
}
