import { freeArm } from '../pose/armPlan.ts';
import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';

const door = { x: 52, y: 56 };

const start = sitting({
  pelvis: { pitch: 0 },
  arms: freeArm({ flex: 66, abduction: 4, elbow: 10, pronation: 0, grip: 'fist' }),
});

export const bandRowSeated: Drawing = {
  person: 'leila',
  view: { yaw: -9, pitch: 7 },
  start,
  end: changed(start, {
    spine: { flex: -5 },
    arms: freeArm({ flex: -30, abduction: 14, elbow: 100, pronation: 0, grip: 'fist' }),
  }),
  props: [
    { kind: 'chair', x: -4 },
    { kind: 'door anchor', ...door },
  ],
  held: [{ kind: 'band', fixedAt: [door.x, door.y, 0] }],
  muscles: ['upperBack'],
  thumbnail: 'end',
  arrows: [
    { kind: 'straight', direction: 'left', beside: 'left', along: 0.52, length: 12, gap: 8 },
  ],
};
