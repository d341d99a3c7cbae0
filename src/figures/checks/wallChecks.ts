import { bodyParts } from '../body/bodyParts.ts';
import type { Skeleton } from '../pose/bones.ts';
import type { Person } from '../body/people.ts';
import { solidReach } from '../geometry/solids.ts';
import type { Vector3 } from '../geometry/vector.ts';
import type { OtherWall } from '../props/walls.ts';

/** Parts of the body that go more than 0.8 percent of stature into a wall behind or beside it. */
export function otherWallFindings(
  skeleton: Skeleton,
  person: Person,
  wall: OtherWall,
): readonly string[] {
  const into: Vector3 = wall.kind === 'wall behind' ? [-1, 0, 0] : [0, 0, -1];
  const surface = wall.kind === 'wall behind' ? -wall.x : -wall.z;
  return bodyParts(skeleton, person).flatMap(({ id, solids }) => {
    const beyond = Math.max(...solids.map((solid) => solidReach(solid, into))) - surface;
    return beyond > 0.8 ? [`${id} goes ${beyond.toFixed(1)} into the ${wall.kind}`] : [];
  });
}
