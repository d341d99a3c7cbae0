import type { SoftPoints } from './softShape.ts';

/** Height and half width of the picture; the body in it is seven and a half heads high. */
export const bodyHeight = 344;
export const halfWidth = 75;

const head = '0,6 8.4,7.9 13.4,13 15.3,20 15.2,27! 16.8,26.2 17.3,29 16,34 14.5,35.2! 13.5,40';
const neck = '11,45 10.4,51 11.6,56.6 16.6,61 25,64.2';
const outerArm = '34,67 40.2,72 43.6,80.5 45.2,92 47.3,105 53.4,128 59.8,151 61.8,163 63,172';
const hand =
  '65.4,177.8 69.2,182.4 71.9,188.5 72.8,194.6 71.2,196.6 69,193.4 67.6,190.4 68.6,197 69,204 67.8,210 65.8,213.6 62.8,214.2 59.8,212.6 57.2,207 55.4,199.5 53.9,191 53.2,183 52.9,175';
const innerArm = '50.9,163 47,151 43.4,140 41.2,129.5 38.2,117 32.2,99.5!';
const trunk = '31.2,109 28.7,127 28.4,138 30.1,152 32.2,165';
const outerLeg =
  '33.2,178 33,192 31,214 28.2,231 27.4,240 27.7,248 27.2,256 28.3,265 28.8,275 27.6,287 24.4,307 23.9,316 24.8,320.6';
const foot =
  '27.2,325 30.4,330 32.6,334.4 31.8,338 28.4,339.8 23.2,339.8 18.6,338.6 15.6,335.6 14,330 12.6,323';
const innerLeg =
  '12.2,318 13,311 12.4,303 9.4,284 8.5,270 9.1,260 9.5,251 8.8,243 8,234 5.4,209 3,193 1.4,184.6 0,182!';

/**
 * The right half of the picture of an adult who stands at ease, palms turned forward, from the
 * crown round to the crotch. Seen from behind, the same body has the same outline. It begins and
 * ends a little past the middle line, so that no gap shows between the halves.
 */
export const outline: SoftPoints = [
  '-0.4,6!',
  ...[head, neck, outerArm, hand, innerArm, trunk],
  ...[outerLeg, foot, innerLeg],
  '-0.4,182!',
].join(' ');
