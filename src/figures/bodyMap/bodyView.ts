import type { SoftPoints } from './softShape.ts';

export const bodyViews = ['front', 'back'] as const;
export type BodyView = (typeof bodyViews)[number];

/** Clothes in right halves. They are cut to the outline, so they may be wider than it. */
export const clothes: { readonly shirt: SoftPoints; readonly trousers: SoftPoints } = {
  shirt:
    '0,68.6 7,67.8 13,65 16.6,61! 16.6,54! 28,50! 60,60! 56,107! 46,111.4 34,111! 44,150! 40,160.4! 24,163.4 8,164.4 0,164.6',
  trousers: '0,161 44,157! 40,240! 38,304! 18,306 6,304! 0,182!',
};

/** Lines on both sides of the body, given on its right side: those seen in both views. */
export const fingers: readonly SoftPoints[] = [
  '59.8,197 60.4,203 61.6,208.4',
  '64.2,197.6 64.6,203.6 65,208.6',
];

/** What is to be seen of a person from one side only: hair, by its right half, and more lines. */
export const details: Record<
  BodyView,
  { readonly hair: SoftPoints; readonly lines: readonly SoftPoints[] }
> = {
  front: {
    hair: '0,3.2 8.8,4.6 14.8,9.8 17.3,18 16.7,25.6 14.9,29.6! 14,23.4 11.6,18.8 6,17.2 0,16.6',
    lines: [
      '68,190.6 66.6,186.6 64.4,184.4',
      '13.8,38 11,44.8 6,48.6 -0.4,49.7',
      '27.4,334.6! 28.4,338.6!',
      '23.4,334.4! 23.8,338.6!',
      '19.6,333.4! 19.2,337.4!',
    ],
  },
  back: {
    hair: '0,3.2 8.8,4.6 14.8,9.8 17.3,18 16.7,28 14.8,36 12.6,41.6 10.8,45! 6,48.6 0,49.7',
    lines: [
      '13.6,328 14.8,334.6 18.6,338 22.6,335.8 24,330.6 23.4,324',
      '16.6,314 16.4,320 16,326',
      '20.6,314 20.8,320 21,326',
    ],
  },
};
