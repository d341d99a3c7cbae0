import type { SafetyQuestion } from './safetyQuestion.ts';

const medicines = { step: 'everyday', group: 'Medicines', outcome: 'modify' } as const;
const triggers = { step: 'everyday', group: 'What brings it on', outcome: 'modify' } as const;

/**
 * Step 4 of evidence/programme B2. S54 (cannot get up from the floor) is asked with the abilities,
 * and the sore neck of S56 with the regions, so that nothing is asked twice.
 */
export const safetyQuestionsEveryday: readonly SafetyQuestion[] = [
  {
    ...medicines,
    id: 'S50',
    ask: 'Strong painkillers (opioids), gabapentin or pregabalin, calming or sleeping tablets',
    flags: ['dizzy-or-falls'],
    message:
      'Always hold on for balance work, and leave it out right after a dose. Never change a medicine because of this site.',
    basis: ['no ref'],
  },
  {
    ...medicines,
    id: 'S51',
    ask: 'Beta-blockers (such as bisoprolol or propranolol)',
    flags: [],
    message: 'Go by how hard it feels, not by your pulse. Get up slowly.',
    basis: ['no ref'],
  },
  {
    ...medicines,
    id: 'S52',
    ask: 'Blood thinners',
    flags: [],
    message:
      'There is no jumping here. After a blow to the head or a big bruise, get medical help.',
    basis: ['no ref'],
  },
  {
    ...medicines,
    id: 'S53',
    ask: 'Steroid tablets for a long time',
    flags: ['spine-fragile'],
    message: 'Bend at the hips, with a long back. Do not round or twist far, or lift while bent.',
    basis: ['downie2013'],
  },
  {
    ...triggers,
    id: 'S56a',
    ask: 'Gripping hurts, or my grip is weak',
    flags: ['hand-pain'],
    message: 'We pick things that need little grip, or show how to spare your hands.',
    basis: ['convention'],
  },
  {
    ...triggers,
    id: 'S56b',
    ask: 'Leaning on my hands hurts my wrists',
    flags: ['wrist-pain'],
    message: 'We show how to spare your wrists.',
    basis: ['convention'],
  },
  {
    ...triggers,
    id: 'S56c',
    ask: 'Pain on the outer side of my hip',
    flags: ['hip-side-pain'],
    message: 'We take care with standing on one leg.',
    basis: ['mellor2018'],
  },
  {
    ...triggers,
    id: 'S56d',
    ask: 'Leaning back brings on pain, numbness or weakness in a leg',
    flags: ['extension-sensitive'],
    message: 'We take care with leaning back.',
    basis: ['convention'],
  },
  {
    ...triggers,
    id: 'S56e',
    ask: 'Bending forward brings on leg pain',
    flags: ['flexion-sensitive'],
    message: 'We take care with bending forward.',
    basis: ['convention'],
  },
  {
    ...triggers,
    id: 'S57',
    ask: 'Thinking about my breath makes me feel worse',
    flags: ['breathing-distress'],
    message: 'Listen to sounds, or feel your feet on the floor, instead of your breath.',
    basis: ['no ref'],
  },
  {
    ...triggers,
    id: 'S55',
    ask: 'Fits, an open wound, or not safe in water',
    flags: ['water-unsafe'],
    message: 'We leave out exercise in water.',
    basis: ['no ref'],
  },
];
