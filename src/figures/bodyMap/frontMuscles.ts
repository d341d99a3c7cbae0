import type { FrontMuscleArea, MuscleShape } from './muscleAreas.ts';

export const frontMuscles: Record<FrontMuscleArea, MuscleShape> = {
  'neck-deep': {
    words: 'front of the neck',
    deep: true,
    across: '0,52.4 2.6,52.4 3.8,55 3,60 1.8,65 0,66.6',
  },
  'neck-strap': {
    words: 'front and sides of the neck',
    sides: ['10.4,46.4! 9.9,51.6 8.2,57 5.2,63 2.4,67.6! 1.2,66.4! 3.6,60.6 6,54 7.6,48.6!'],
  },
  'neck-side': {
    words: 'sides of the neck',
    sides: ['10.1,53.6! 11,57.2 13.6,60.2 10.6,63.4 6,66.6! 8.4,60.6!'],
  },
  'shoulder-front': {
    words: 'front of both shoulders',
    sides: [
      '26,67.6! 32,68.2 36.4,71.2! 37,78 37.6,86 38.8,93.6 39.2,99! 35.6,94.4 32.2,86 29,76.6',
    ],
  },
  'shoulder-side': {
    words: 'sides of both shoulders',
    sides: ['37.6,71.6! 40.6,75.4 42.6,82 43.8,91.4 44.6,98 43.4,104 40.4,100 39.2,89 38.2,79'],
  },
  chest: {
    words: 'chest',
    sides: [
      '1.6,74! 8,71.8 17,70.2 25,69.8 28.4,78 31.8,88 34.6,95.4 29.6,98.8 21,102.6 11,103.4 4.4,101.4 1.6,98!',
    ],
  },
  'ribs-side': {
    words: 'sides of the ribs',
    sides: [
      '30.9,101! 29.9,111 28.4,121! 25,121.4! 25.8,116.8! 22.2,116! 23.8,111.4! 20.4,110! 22.8,106! 20.2,104.4! 26,102.6',
    ],
  },
  diaphragm: {
    words: 'under the ribs',
    deep: true,
    across:
      '0,100.6 7,101.8 14.6,106.6 21.6,114.4 26.4,122! 24,122.6! 18.6,115.6 12.6,109.4 6,105.4 0,104.6',
  },
  'tummy-middle': {
    words: 'middle of the tummy',
    sides: ['1,107.4! 5.4,107.2 8.8,110.4 9.4,121 9.2,134 8.2,147 5.4,159 2.6,167.4 1,168.4!'],
  },
  'tummy-sides': {
    words: 'sides of the tummy',
    sides: [
      '10.8,113! 16.4,116 22,121.4 27,123.4! 26.6,131 26.4,139 28.2,149.4! 22,154.4 14,160.4 8.4,163.6! 10,150 11,136 11.2,124',
    ],
  },
  'tummy-belt': {
    words: 'round the lower tummy',
    deep: true,
    across: '0,137 10,136.8 20,135.2 26.6,133! 26.6,139 28,148! 20,152 10,154 0,154.6',
  },
  'hip-front': {
    words: 'front of both hips',
    deep: true,
    sides: [
      '8,148 12.4,150 17.6,158.6 20,168 18.4,178.4 14.4,188.6 11.8,188 11.6,178 11.6,166 9,156',
    ],
  },
  'hip-side-front': {
    words: 'outer front of both hips',
    sides: ['28.4,155.6 30.4,162 31.4,172 31.2,183 29.8,192 28.2,186 27.2,175 26.8,163.6'],
  },
  'thigh-front': {
    words: 'front of both thighs',
    sides: [
      '23,164.6 25,174 25.2,190 24,206 21.6,220 19.4,230.4 17,230.4 15.2,220 15,206 16.8,190 20,175',
    ],
  },
  'thigh-front-sides': {
    words: 'front of both thighs',
    sides: [
      '27.2,176 30.8,184 31.4,196 30.4,209 28,222.4 25.6,234 22.2,233.6 22.4,223 25,209 26.4,194',
      '12.8,194 13.2,207 13.4,220 15.2,231 13.8,239.6 10.6,239 9,231 7.8,219 8.6,206',
    ],
  },
  shin: {
    words: 'front of both shins',
    sides: ['20.2,263 23.4,266 24.4,276 23,289 20,302 17.4,312 15.8,311 17,299 18.2,286 18.6,272'],
  },
  'shin-outer': {
    words: 'outer side of both shins',
    sides: [
      '25.8,263.6 27.4,270 27.4,279 25.8,291 23.8,304 22.6,311 21.6,305 23.4,292 25,280 25.2,271',
    ],
  },
  'upper-arm-front': {
    words: 'front of both upper arms',
    sides: [
      '38.2,97.4 41.8,102 45.2,110.6 47.8,119 48.4,125 45.8,126.4 42.4,120.4 39.4,112 37.2,103.6',
    ],
  },
  'forearm-outer': {
    words: 'outer side of both forearms',
    sides: [
      '51,121.6 53.4,130 56.4,141 58.8,151.6 60,160 59.8,165.6 57,160 54,149 51,137.6 49.8,128',
    ],
  },
  'forearm-front': {
    words: 'front of both forearms',
    sides: [
      '46.6,129.6 49.4,136 52.4,146 55.4,157 58,167.6 57.6,172 55.4,170 52.6,160.6 49.4,149.6 46.8,139.6',
    ],
  },
  'forearm-inner': {
    words: 'inner side of both forearms',
    sides: [
      '43.4,130.6 45.4,138.6 48,149.6 51.4,161 54.2,170.4 53.4,171.4 51.9,163.6 48,151 44.6,140.4',
    ],
  },
  palm: {
    words: 'palms of both hands',
    sides: ['56.2,187.6 60,186 64.2,187.4 66.6,191.4 66,196.4 61.4,197.6 57.4,195.6'],
  },
  'thumb-web': {
    words: 'between thumb and palm of both hands',
    sides: ['61.6,180 65.2,180.6 68.6,184.2 69.6,188.4 67.4,188.4 64.4,186 61.6,184'],
  },
};
