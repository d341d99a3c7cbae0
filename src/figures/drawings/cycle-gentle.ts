import { handOnSurface } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { bike } from '../props/exerciseBike.ts';
import type { PedalLeg } from '../pose/pedalLeg.ts';
import type { Pose } from '../pose/pose.ts';

const [axleX, axleY] = bike.axle;
const [barX, barY] = bike.handlebar;

function onPedal(angle: number, heelLift: number): PedalLeg {
  const { crank, pedalOutward: outward } = bike;
  return { kind: 'pedal', axleX, axleY, crank, angle, outward, heelLift };
}

/** With the right pedal at an angle: 90 is the top, 0 in front. */
function riding(angle: number, [right, left]: readonly [number, number]): Pose {
  return sitting({
    pelvis: { x: -1, y: 60, pitch: 11 },
    spine: { flex: 8 },
    neck: { flex: -12 },
    legRight: onPedal(angle, right),
    legLeft: onPedal(angle - 180, left),
    arms: handOnSurface({
      at: [barX - 4.2, barY - 0.1, 9],
      normal: [0, 1, 0],
      fingers: [1, 0, 0],
      elbowTowards: [-0.6, -1, 0.35],
      grip: 'fist',
    }),
  });
}

export const cycleGentle: Drawing = {
  person: 'meena',
  view: { yaw: 14, pitch: 6 },
  movement: 'on the spot',
  start: riding(100, [18, 20]),
  via: [
    { at: 0.33, pose: riding(40, [8, 26]) },
    { at: 0.67, pose: riding(-20, [8, 26]) },
  ],
  end: riding(-80, [20, 18]),
  props: [{ kind: 'exercise bike' }],
  held: [{ kind: 'exercise bike' }],
  muscles: ['quads', 'glutes'],
  muscleSide: 'right',
  arrows: [{ kind: 'turn', centre: [axleX, axleY, 8], radii: [19, 17], from: 60, to: -40 }],
  words: {
    start:
      'sitting upright on an exercise bike, hands light on the handlebar, right foot on the upper pedal with the knee bent, left foot on the lower pedal',
    end: 'half a turn later, right foot on the lower pedal with the knee still slightly bent, left foot on the upper pedal',
  },
  thumbnail: 'start',
};
