import type { Arrow } from './sheet/arrows.ts';
import type { ArmPlace } from './body/drawOrder.ts';
import type { PlacedProp } from './props/furniture.ts';
import type { HeldThing } from './props/heldThings.ts';
import type { MuscleName } from './body/muscles.ts';
import type { PersonName } from './body/people.ts';
import type { Pose } from './pose/pose.ts';
import type { Side } from './pose/side.ts';
import type { ViewAngles } from './geometry/view.ts';

/** Everything that is needed to draw and to describe one exercise. */
export interface Drawing {
  readonly person: PersonName;
  /** Without shoes, as in water. */
  readonly barefoot?: boolean;
  readonly view: ViewAngles;
  /** Upright exercises stand side by side, lying ones above each other. */
  readonly layout?: 'row' | 'column';
  readonly start: Pose;
  /** Poses on the way, each at its share of the movement (0 to 1). */
  readonly via?: readonly { readonly at: number; readonly pose: Pose }[];
  /** Left out when the exercise is to keep still. */
  readonly end?: Pose;
  /**
   * 'on the spot': walking, drawn as if the floor moved, so feet that go back stay on it.
   * 'two scenes': start and end are two activities with no movement between them.
   */
  readonly movement?: 'on the spot' | 'two scenes';
  readonly props?: readonly PlacedProp[];
  readonly held?: readonly HeldThing[];
  readonly muscles?: readonly MuscleName[];
  readonly muscleSide?: Side;
  readonly arrows?: readonly Arrow[];
  /** What to show of the room, for small movements: percent of stature, y up. */
  readonly crop?: Crop;
  readonly armPlaces?: Partial<Readonly<Record<Side, ArmPlace>>>;
  /** Which poses the thumbnail shows; both if left out. */
  readonly thumbnail?: 'start' | 'end' | 'both';
  /** Words in place of those worked out from the poses, where these say too little. */
  readonly words?: { readonly start?: string; readonly end?: string };
}

export interface Crop {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Whether there is a movement between its poses that could be shown. */
export function isMoving({ end, movement }: Drawing): boolean {
  return end !== undefined && movement !== 'two scenes';
}
