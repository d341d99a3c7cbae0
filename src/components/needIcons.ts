import type { Ability } from '#domain/body/ability.ts';
import type { Setting } from '#domain/exercise/setting.ts';

/**
 * Small line drawings of what an exercise asks and where it is done, as the path of an icon 20 by
 * 20. They stand beside words, never instead of them.
 */
const head = (x: number, y: number) => `M${x - 1.7} ${y}a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0`;

export const abilityIcons: Record<Ability, string> = {
  kneel: `${head(9, 3.5)}M9 6.5v5l2.5 5.5H4M9 8l4 3`,
  floor: 'M10 2v10M6 8.5l4 4 4-4M3 17h14',
  'lie-flat': `${head(3.5, 11)}M6.5 12h11M2 16h16`,
  'lie-front': `${head(3.5, 10)}M6.5 11.5l3 1h6l2-3M6.5 12l1 2.5M2 16.5h16`,
  'stand-five-minutes': `${head(6, 3.5)}M6 6.5v6l-2 5.5M6 12.5l2 5.5M6 8l-3 3M6 8l2.5 2M14.5 6m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M14.5 4v2.200l1.5 1`,
  stand: `${head(10, 3.5)}M10 6.5v6l-2.5 5.5M10 12.5l2.5 5.5M10 8l-3.5 3M10 8l3.5 3`,
  'stand-unsupported': `${head(10, 3.5)}M10 6.5v6l-2.5 5.5M10 12.5l2.5 5.5M3 8.5h14`,
  'reach-overhead': `${head(10, 6)}M10 9v4.5l-2 4.5M10 13.5l2 4.5M10 10.5l-4.5-3 1-5M10 10.5l4.5-3-1-5`,
  'grip-firmly':
    'M2 10h3M15 10h3M5 6.5h8.5a1.5 1.5 0 0 1 1.5 1.5v4a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2zM8 6.5v4.5M11 6.5v4.5',
  'lean-on-hands': `${head(16.5, 5.5)}M14.5 8H6.5v8.5H2M14.5 8v8.5M1.5 17.5h17`,
  'bend-to-shins': `${head(4.5, 12)}M12.5 18v-10.5l-6 2.5M8.5 9l2.5 6.5`,
};

export const settingIcons: Record<Setting, string> = {
  chair: `${head(9, 3.5)}M9 6.5v5.5h5v6M6 8v10M6 13.5h4`,
  bed: `${head(5, 8.5)}M2 4v13M2 13.5h16M18 17v-5a2 2 0 0 0-2-2H8`,
  floor: `${head(4, 12)}M7 13h10M2 16.5h16`,
  standing: `${head(10, 3.5)}M10 6.5v6l-2.5 5.5M10 12.5l2.5 5.5M10 8l-3 3.5M10 8l3 3.5`,
  'standing-support': `${head(7, 3.5)}M7 6.5v6l-2 5.5M7 12.5l2 5.5M7 8l5 2M12 18V10.5h5V18`,
  water: 'M2 8q2-2.5 4 0t4 0 4 0 4 0M2 13q2-2.5 4 0t4 0 4 0 4 0',
  outdoors: 'M10 18v-6M10 12a4.5 4.5 0 1 1 .1 0M3 18h14',
};
