import { handOnSurface } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { freeLeg } from '../pose/legPlan.ts';
import type { LegPlan } from '../pose/legPlan.ts';
import { changed } from '../pose/pose.ts';

/** The right ankle on the left thigh just above the knee, while the pelvis leans. */
function crossedLeg(lean: number): LegPlan {
  return freeLeg({ flex: 101.8 + lean, abduction: 42, rotation: -86, knee: 126, ankle: 8 });
}

const handOnAnkle = handOnSurface({
  at: [17.5, 38.4, 3.6],
  normal: [0.1, 1, 0.1],
  fingers: [0.75, -0.1, -0.6],
  elbowTowards: [-0.5, -0.6, 1],
});

const handOnKnee = handOnSurface({
  at: [15, 40.2, 19],
  normal: [-0.1, 1, 0],
  fingers: [0.8, -0.1, 0.4],
  elbowTowards: [-0.5, -0.6, 1],
});

const start = sitting({
  pelvis: { pitch: -2 },
  legRight: crossedLeg(-2),
  armLeft: handOnAnkle,
  armRight: handOnKnee,
});

export const figureFourSeated: Drawing = {
  person: 'leila',
  view: { yaw: 66, pitch: 14 },
  start,
  end: changed(start, {
    pelvis: { pitch: 24 },
    neck: { flex: -4 },
    legRight: crossedLeg(24),
  }),
  props: [{ kind: 'chair' }],
  arrows: [{ kind: 'turn', centre: [4, 52, 0], radii: [36, 38], from: 80, to: 46 }],
  words: {
    start:
      'sitting tall on a chair, the right ankle resting on the left thigh just above the knee, the right knee pointing out to the side, hands lying on ankle and knee',
    end: 'the trunk tipped a little forward from the hips with a straight back, hands and legs as before',
  },
  thumbnail: 'end',
};
