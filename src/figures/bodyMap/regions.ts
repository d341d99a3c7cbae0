import { bodyViews } from './bodyView.ts';
import type { BodyView } from './bodyView.ts';
import type { SoftPoints } from './softShape.ts';

/** The parts of the body that one can point at, from top to bottom. */
export const regionsOnBody = [
  'neck',
  'shoulder',
  'upper-back',
  'low-back-core',
  'hip',
  'hand-wrist',
  'knee',
  'ankle-foot',
] as const;
export type RegionOnBody = (typeof regionsOnBody)[number];

export interface RegionShape {
  readonly region: RegionOnBody;
  readonly views: readonly BodyView[];
  /** One shape across the middle line, given by its right half, or one shape on each side. */
  readonly across: boolean;
  readonly points: SoftPoints;
  /** Where the shape is small for a finger, a box round it that answers as well. */
  readonly hit?: readonly [left: number, top: number, right: number, bottom: number];
  /** Where the tick of a chosen region stands. */
  readonly tick: readonly [x: number, y: number];
}

/**
 * Where a shape meets the edge of the body, its points are those of the outline. In the order of
 * `regionsOnBody`, which is the order of the tab key.
 */
export const regionShapes: readonly RegionShape[] = [
  {
    region: 'neck',
    views: bodyViews,
    across: true,
    points: '0,50.2 6,49.2 11,45! 10.4,51 11.6,56.6 16.6,61! 13,65 7,67.8 0,68.6',
    hit: [-17, 33, 17, 66],
    tick: [0, 60],
  },
  {
    region: 'shoulder',
    views: bodyViews,
    across: false,
    points:
      '25.4,64.3! 34,67 40.2,72 43.6,80.5 45.2,92 46.4,99.6! 41,102.8 34.6,100.4 29.6,94 26.6,86 25,75',
    hit: [26, 58, 59, 91],
    tick: [36, 82],
  },
  {
    region: 'upper-back',
    views: ['back'],
    across: true,
    points:
      '0,71.6 7,71 14,68.6 21.6,65.4! 22,76 23.6,86.6 27,95.6 32.1,102! 31.2,109 30.2,116! 20,117.8 10,118.2 0,118.2',
    tick: [0, 96],
  },
  {
    region: 'low-back-core',
    views: ['front'],
    across: true,
    points:
      '0,105 7,107 14,112.4 21,118.4 29.4,122! 28.7,127 28.4,138 29.7,149.4! 22,154.4 14.4,160 7,163 0,164',
    tick: [0, 136],
  },
  {
    region: 'low-back-core',
    views: ['back'],
    across: true,
    points:
      '0,121.6 10,121.6 20,121 29.6,119.4! 28.7,127 28.4,138 29.8,150! 22,152.8 13,157.4 6,160 0,161',
    tick: [0, 140],
  },
  {
    region: 'hip',
    views: ['front'],
    across: false,
    points:
      '30.6,154! 32.6,167 33.2,178 32.8,193! 27,196.4 18,194.6 11,188.4 8.4,180 9.6,172 15,164.6 23,158.4',
    hit: [9, 163, 43, 196],
    tick: [21, 178],
  },
  {
    region: 'hip',
    views: ['back'],
    across: false,
    points:
      '30.6,154! 32.6,167 33.2,178 32.8,191! 27,196.6 18,198 9,196.6 3.6,190.6 2.4,180 2.6,169 7,162 19,157',
    hit: [6, 163, 43, 196],
    tick: [17, 177],
  },
  {
    region: 'hand-wrist',
    views: bodyViews,
    across: false,
    points:
      '63,172! 65.4,177.8 69.2,182.4 71.9,188.5 72.8,194.6 71.2,196.6 69,193.4 67.6,190.4 68.6,197 69,204 67.8,210 65.8,213.6 62.8,214.2 59.8,212.6 57.2,207 55.4,199.5 53.9,191 53.2,183 52.6,174! 57.6,171.6',
    hit: [43, 173, 76, 216],
    tick: [61, 191],
  },
  {
    region: 'knee',
    views: bodyViews,
    across: false,
    points:
      '28.2,231! 27.4,240 27.7,248 27.2,256 27.7,261! 18.4,264.8 9,261! 9.5,251 8.8,243 7.9,232! 18,228.4',
    hit: [1, 229, 35, 264],
    tick: [18, 246],
  },
  {
    region: 'ankle-foot',
    views: bodyViews,
    across: false,
    points:
      '24.2,310! 23.9,316 24.8,320.6 27.2,325 30.4,330 32.6,334.4 31.8,338 28.4,339.8 23.2,339.8 18.6,338.6 15.6,335.6 14,330 12.6,323 12.2,318 12.9,310.6! 18.4,308.8',
    hit: [4, 308, 38, 342],
    tick: [21, 329],
  },
];
