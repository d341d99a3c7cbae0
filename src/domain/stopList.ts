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
      'chest pain or pressure',
      'fainting',
      'severe breathlessness',
      'a change in face, arm or speech',
      'a sudden worst-ever headache',
      'loss of bladder, bowel or saddle feeling',
    ],
  },
  {
    urgency: 'today',
    title: 'Stop and ask a doctor or urgent line today',
    signs: [
      'new weakness or numbness',
      'a pop, a joint giving way, or sudden swelling',
      'a racing heart or light-headedness that does not pass with rest',
      'in pregnancy: bleeding, fluid or regular contractions',
      'with diabetes: shaky, sweaty or confused (take sugar first)',
    ],
  },
  {
    urgency: 'session',
    title: 'Stop for today',
    signs: [
      'pain up by 4 points or more out of 10',
      'sharp or electric pain, or something giving way',
    ],
  },
] as const;
