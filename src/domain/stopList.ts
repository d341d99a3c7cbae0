/**
 * When to stop at once (evidence/programme B3). Emergency signs rest on finucane2020 and
 * greenhalghcard where they concern the spine; the rest is ordinary first-aid advice for which no
 * reference is held, and a clinician must approve it before launch.
 */
export const stopList = [
  {
    urgency: 'emergency',
    title: 'Stop and call your emergency number (999 UK, 112 EU, 911 US)',
    signs: [
      { id: 'chest-pain', words: 'chest pain or pressure' },
      { id: 'fainting', words: 'fainting' },
      { id: 'breathlessness', words: 'severe breathlessness' },
      { id: 'face-arm-speech', words: 'a change in face, arm or speech' },
      { id: 'worst-headache', words: 'a sudden worst-ever headache' },
      { id: 'saddle-numbness', words: 'loss of bladder, bowel or saddle feeling' },
    ],
  },
  {
    urgency: 'today',
    title: 'Stop and ask a doctor or urgent line today',
    signs: [
      { id: 'new-weakness', words: 'new weakness or numbness' },
      { id: 'giving-way', words: 'a pop, a joint giving way, or sudden swelling' },
      {
        id: 'racing-heart',
        words: 'a racing heart or light-headedness that does not pass with rest',
      },
      { id: 'pregnancy-signs', words: 'in pregnancy: bleeding, fluid or regular contractions' },
      { id: 'low-sugar', words: 'with diabetes: shaky, sweaty or confused (take sugar first)' },
    ],
  },
  {
    urgency: 'session',
    title: 'Stop for today',
    signs: [
      { id: 'pain-up-four', words: 'pain up by 4 points or more out of 10' },
      { id: 'sharp-pain', words: 'sharp or electric pain, or something giving way' },
    ],
  },
] as const;

/** Every sign by its id. An exercise names those that matter most in it; all of them always hold. */
export const stopSigns = [
  'chest-pain',
  'fainting',
  'breathlessness',
  'face-arm-speech',
  'worst-headache',
  'saddle-numbness',
  'new-weakness',
  'giving-way',
  'racing-heart',
  'pregnancy-signs',
  'low-sugar',
  'pain-up-four',
  'sharp-pain',
] as const satisfies readonly (typeof stopList)[number]['signs'][number]['id'][];
export type StopSign = (typeof stopSigns)[number];
