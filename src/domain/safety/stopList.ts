/** Every sign to stop for. An exercise names those that matter most in it; all of them always hold. */
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
] as const;
export type StopSign = (typeof stopSigns)[number];

export const stopSignWords: Record<StopSign, string> = {
  'chest-pain': 'chest pain or pressure',
  fainting: 'fainting',
  breathlessness: 'severe breathlessness',
  'face-arm-speech': 'a change in face, arm or speech',
  'worst-headache': 'a sudden worst-ever headache',
  'saddle-numbness': 'loss of bladder, bowel or saddle feeling',
  'new-weakness': 'new weakness or numbness',
  'giving-way': 'a pop, a joint giving way, or sudden swelling',
  'racing-heart': 'a racing heart or light-headedness that does not pass with rest',
  'pregnancy-signs': 'in pregnancy: bleeding, fluid or regular contractions',
  'low-sugar': 'with diabetes: shaky, sweaty or confused (take sugar first)',
  'pain-up-four': 'pain up by 4 points or more out of 10',
  'sharp-pain': 'sharp or electric pain, or something giving way',
};

/** How soon help is needed; `session`: none, but stop for today. */
export const urgencies = ['emergency', 'today', 'session'] as const;

interface StopGroup {
  urgency: (typeof urgencies)[number];
  title: string;
  signs: readonly StopSign[];
}

/**
 * When to stop at once (evidence/programme B3). Emergency signs rest on finucane2020 and
 * greenhalghcard where they concern the spine; the rest is ordinary first-aid advice for which no
 * reference is held, and a clinician must approve it before launch.
 */
export const stopList: readonly StopGroup[] = [
  {
    urgency: 'emergency',
    title: 'Stop and call your emergency number (999 UK, 112 EU, 911 US)',
    signs: [
      'chest-pain',
      'fainting',
      'breathlessness',
      'face-arm-speech',
      'worst-headache',
      'saddle-numbness',
    ],
  },
  {
    urgency: 'today',
    title: 'Stop and ask a doctor or urgent line today',
    signs: ['new-weakness', 'giving-way', 'racing-heart', 'pregnancy-signs', 'low-sugar'],
  },
  {
    urgency: 'session',
    title: 'Stop for today',
    signs: ['pain-up-four', 'sharp-pain'],
  },
];
