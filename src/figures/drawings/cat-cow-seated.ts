import { sitting } from '../pose/basePoses.ts';
import type { Drawing } from '../drawing.ts';
import { changed } from '../pose/pose.ts';
import { views } from '../geometry/views.ts';

const rounded = sitting({
  pelvis: { x: 3, pitch: -20 },
  spine: { flex: [16, 18, 18, 14] },
  neck: { flex: 22 },
});

export const catCowSeated: Drawing = {
  person: 'bea',
  view: views.side,
  start: rounded,
  end: changed(rounded, {
    pelvis: { x: 3, pitch: 24 },
    spine: { flex: [-10, -12, -8, -4] },
    neck: { flex: -8 },
  }),
  props: [{ kind: 'chair' }],
  arrows: [
    {
      kind: 'straight',
      on: 'start',
      direction: 'left',
      beside: 'left',
      along: 0.62,
      length: 12,
      gap: 17,
    },
    { kind: 'straight', direction: 'up', beside: 'above', along: 0.3, length: 10, gap: 7 },
  ],
};
