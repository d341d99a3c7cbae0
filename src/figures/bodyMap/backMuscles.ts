import type { BackMuscleArea, MuscleShape } from './muscleAreas.ts';

export const backMuscles: Record<BackMuscleArea, MuscleShape> = {
  'skull-base': {
    words: 'below the back of the skull',
    deep: true,
    sides: ['1,50! 5,49.8 9.2,47.8! 8.8,51 5,53.2 1,54!'],
  },
  'neck-back': {
    words: 'back of the neck',
    sides: ['1,55! 3.4,55 4,60 3.6,67 2.4,74 1,75!'],
  },
  'neck-back-sides': {
    words: 'back and sides of the neck',
    sides: ['6,55 9,52.6! 9.6,55.6 7.6,61 5.6,67 4.4,72.6! 4.8,66 5.2,60'],
  },
  'neck-to-blade': {
    words: 'from the neck to both shoulder blades',
    sides: ['9.8,54! 11,57.6 14.2,61.4 18.6,66 21,71.6! 18.2,70.6 13.6,66 10.4,61'],
  },
  'trapezius-upper': {
    words: 'between the neck and both shoulders',
    sides: [
      '1,52! 6,52 10,50.6! 11,57 16.2,61.9! 24.8,65.2! 33.6,68 37,71.2! 28,71 18,70.2 8,69.6 1,70!',
    ],
  },
  'trapezius-middle': {
    words: 'across the upper back',
    sides: ['1,71.4! 10,71.2 20,72 31,72.6! 26,76.4 17,79 8,82 1,84.4!'],
  },
  'trapezius-lower': {
    words: 'from the middle of the back to both shoulder blades',
    sides: ['1,86! 8,83.4 16,80.4 22.6,78.6! 17.4,86 11.4,97 6,108.6 1,119!'],
  },
  'blade-top': {
    words: 'top of both shoulder blades',
    deep: true,
    sides: ['18.6,71 25,69.8 31.6,69.8 35.6,72.2! 30,74.2 23.6,74.8 19,74.2'],
  },
  blade: {
    words: 'back of both shoulder blades',
    sides: ['19,78 24,77 29,77 32,79.6 35,84.6 32,90 26.4,96 21.6,96.6 19,89'],
  },
  'between-blades': {
    words: 'between the shoulder blades',
    sides: ['1.6,74.6! 7.4,77.6 13.4,82 17.2,85.6 17.6,93 16.6,99.6! 11,94.6 6,90 1.6,87.4!'],
  },
  'back-sides': {
    words: 'sides of the back',
    sides: [
      '3,113! 10,107.4 19,102.4 27,99.4 31,102! 30.2,110 28.4,120 26.8,128.6 22,134.6 15,141.4 8.6,147.6! 5.6,138 4,126',
    ],
  },
  'spine-upper': {
    words: 'along the spine of the upper back',
    sides: ['1.2,76! 4.4,76 6,84 6.6,96 6.8,108 7.2,119! 1.2,119!'],
  },
  'spine-lower': {
    words: 'along the spine of the low back',
    sides: ['5.6,120.6! 8.6,120.6! 10.6,130 11,141 9.6,152 7,162 5.6,164.6!'],
  },
  'spine-deep': {
    words: 'close to the spine of the low back',
    deep: true,
    sides: ['1,125! 3.4,126 4.6,136 4.6,150 4.2,160 2.6,167 1,169!'],
  },
  'waist-back': {
    words: 'both sides of the low back',
    deep: true,
    sides: ['13.6,126.4 18.4,124.8 21,131 21.6,140 20.4,148.6 15.4,151.4 13.2,144 12.6,134'],
  },
  buttock: {
    words: 'buttocks',
    sides: [
      '3.4,167 9,162.6 17.6,165 25.6,170.6 30.6,178.4 31.2,187 27,194 18,197.6 8,196.4 3.4,189.6 2.4,178',
    ],
  },
  'hip-side': {
    words: 'sides of the hips',
    sides: ['12,159.4 19,156.8 28.2,155 30.8,162 31.6,171 31,176! 26.6,169 20,163.6'],
  },
  'buttock-deep': {
    words: 'across both buttocks',
    deep: true,
    sides: ['4,168 11,170.4 20,174 28.4,177.6 29.6,180.6 25.4,182.4 16.6,180.6 8.4,177 4,173'],
  },
  'shoulder-back': {
    words: 'back of both shoulders',
    sides: [
      '28,74.6! 33,72.6 38,72.6! 41.6,79.6 43.2,88 44.4,97.4 42.4,102.4! 39.6,95.4 36.6,86.6 32.6,80',
    ],
  },
  'upper-arm-back': {
    words: 'back of both upper arms',
    sides: [
      '35.4,96 38.4,97.6 41.4,104.4 45,104.4 47.6,112 50,121 51,127 48,129 44,122.4 40,113.4 36.6,104.4',
    ],
  },
  'forearm-back': {
    words: 'back of both forearms',
    sides: [
      '50.6,128 53.4,131 56.4,141.4 58.8,152 60.6,162 61.4,169.6 58.4,164 55,152.6 51.6,140.6 49.8,133',
    ],
  },
  'thigh-back': {
    words: 'outer back of both thighs',
    sides: [
      '18.8,201 24,200.4 28.6,203.4 29.4,214 27.6,228 26,242.6 23.8,246 22,237 19.2,224 17.4,211',
    ],
  },
  calf: {
    words: 'both calves',
    sides: [
      '18.8,255.6! 23,254 26.4,261 27.6,271 26.6,282 22.8,288 19.2,284.6!',
      '17.6,255.6! 13.6,254.4 10.8,262 9.8,272 10.8,284 14.2,291 17.8,286!',
    ],
  },
  'calf-lower': {
    words: 'lower part of both calves',
    sides: [
      '11.6,290 14.6,294 18.4,289.4 22.6,291.6 26.2,286.6 25.2,295 22.6,305 20.4,313.4 16.2,313.4 13.8,304',
    ],
  },
  'calf-deep': {
    words: 'both calves',
    deep: true,
    sides: [
      '16.2,266 20.2,266 21.4,278 21,292 19.8,305 18.6,316 16.2,316 15.6,305 15.4,292 15.2,278',
    ],
  },
};
