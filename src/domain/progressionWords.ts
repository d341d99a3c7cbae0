import type { progressionRules } from './dose.ts';

/** Each rule of progression in words (evidence/programme A4). The sizes of the steps are convention. */
export const progressionWords: Record<(typeof progressionRules)[number], string> = {
  'reps-then-load':
    'Add 1 or 2 repetitions at a step, up to the top of the range. Then add a set, up to 3. Then add load, 2 to 10 % at a step. Under 5 kg, first reach 15 repetitions, then add 0.5 kg and go back to 8. With a band, take the next colour and go back to 8.',
  'hold-then-sets':
    'Add 2 to 5 seconds at a step, up to the longest hold. Then add a repetition, then a set.',
  'range-then-hold':
    'Let the range grow by itself, and never force it. Then add a few seconds of hold, then a repetition.',
  'time-then-pace':
    'Add 10 to 20 % of the time at a step, at least 1 minute, up to the longest time. Then quicken the pace.',
  'time-then-load': 'Add 10 to 15 seconds at a step, up to the longest time. Then add 0.5 kg.',
  'support-then-stance':
    'Hold on with two hands, then with one, then with fingertips, then let the hands hover. Then take a harder stance. Change one thing at a time.',
};

/** When a step may be taken. It holds for every rule. */
export const stepRule =
  'One step, in one exercise at a time, and only after two green mornings in a row. No trial has tested the sizes of the steps.';
