import type { SafetyQuestion } from './safetyQuestion.ts';

/**
 * Step 1 of evidence/programme B2: what cannot wait. S07 (thoughts of ending one's life) is not
 * asked as a scored item; the crisis panel is on every screen of the check instead (nhs111mh).
 */
export const safetyQuestionsNow: readonly SafetyQuestion[] = [
  {
    id: 'S01a',
    step: 'now',
    ask: 'Chest pain or pressure, or you can hardly breathe',
    outcome: 'emergency',
    flags: ['chest-symptoms'],
    message: 'Call your emergency number now. Sit down, and stay where help can find you.',
    say: 'I have chest pain, or I cannot get my breath.',
    basis: ['no ref'],
  },
  {
    id: 'S01b',
    step: 'now',
    ask: 'You passed out or collapsed today',
    outcome: 'emergency',
    flags: ['chest-symptoms'],
    message: 'Call your emergency number now, or have someone call. Do not drive.',
    say: 'I collapsed today.',
    basis: ['no ref'],
  },
  {
    id: 'S01c',
    step: 'now',
    ask: 'A face that droops, a weak arm, slurred speech or sudden loss of sight',
    outcome: 'emergency',
    flags: ['nerve-signs'],
    message: 'Call your emergency number now. Note the time it began.',
    say: 'My face, arm, speech or sight has changed all at once. It began at this time.',
    basis: ['no ref'],
  },
  {
    id: 'S02',
    step: 'now',
    ask: 'With back or leg pain, one of these that is new',
    examples: [
      'numb between the legs, or round the genitals or bottom',
      'trouble with starting, feeling or holding your pee',
      'leaking poo, or not feeling it',
      'loss of feeling or function in the genitals',
      'weak or numb in both legs',
    ],
    outcome: 'emergency',
    flags: ['nerve-signs'],
    message:
      'Go to an emergency department (A&E) now, or call. The nerves low in the spine may be ' +
      'squeezed. This must be checked today, even if you can walk.',
    say: 'I have back or leg pain with new numbness, or new bladder or bowel trouble. Please check me for cauda equina.',
    basis: ['finucane2020', 'greenhalghcard'],
  },
  {
    id: 'S03',
    step: 'now',
    ask: 'After a fall, crash or blow: very bad pain, a bent limb, a limb you cannot use, or new back or neck pain',
    outcome: 'emergency',
    flags: [],
    message: 'Call your emergency number now. If your neck or back hurts, keep still.',
    say: 'I had a fall or a blow, and now I have this pain.',
    basis: ['downie2013', 'no ref'],
  },
  {
    id: 'S04a',
    step: 'now',
    ask: 'A sudden headache, the worst you have ever had',
    outcome: 'emergency',
    flags: [],
    message: 'Call your emergency number now.',
    say: 'I have a sudden headache, the worst of my life.',
    basis: ['no ref'],
  },
  {
    id: 'S04b',
    step: 'now',
    ask: 'A headache with fever and a stiff neck, or with confusion or fits',
    outcome: 'emergency',
    flags: [],
    message: 'Call your emergency number now.',
    say: 'I have a headache with a fever and a stiff neck, or with confusion or fits.',
    basis: ['no ref'],
  },
  {
    id: 'S05a',
    step: 'now',
    ask: 'One calf that is newly hot, swollen and sore',
    outcome: 'same-day',
    flags: [],
    message:
      'Speak to a doctor or an urgent care line today. If your breath gets short or your chest ' +
      'hurts, call your emergency number at once.',
    say: 'One of my calves is newly hot, swollen and sore.',
    basis: ['no ref'],
  },
  {
    id: 'S05b',
    step: 'now',
    follows: 'S05a',
    ask: 'The calf, and sudden trouble with my breath too',
    outcome: 'emergency',
    flags: ['chest-symptoms'],
    message: 'Call your emergency number now. Sit down and rest the leg.',
    say: 'My calf is hot and swollen, and now I am short of breath.',
    basis: ['no ref'],
  },
  {
    id: 'S06',
    step: 'now',
    ask: 'A joint that is hot, red or very swollen, and got worse over hours or days',
    outcome: 'same-day',
    flags: ['hot-swollen-joint'],
    message:
      'Speak to a doctor or an urgent care line today. Say first if you have a fever, or if the ' +
      'joint had an operation or an injection.',
    say: 'I have a hot, swollen joint that got worse over hours or days.',
    basis: ['no ref'],
  },
];
