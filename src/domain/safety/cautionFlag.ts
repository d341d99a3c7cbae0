/** Things about a person that change what an exercise may ask of them. */
export const cautionFlags = [
  'nerve-signs',
  'spine-fragile',
  'spine-surgery',
  'hip-precautions',
  'knee-replacement',
  'knee-surgery',
  'shoulder-surgery',
  'shoulder-instability',
  'pregnancy-supine',
  'pregnancy-prone',
  'pregnancy-load',
  'high-bp',
  'heart-condition',
  'chest-symptoms',
  'dizzy-or-falls',
  'numb-feet',
  'hypermobility',
  'eye-pressure',
  'hernia',
  'hand-pain',
  'wrist-pain',
  'hip-side-pain',
  'extension-sensitive',
  'flexion-sensitive',
  'neck-sore',
  'inflammatory-neck',
  'hot-swollen-joint',
  'tendon-rupture',
  'crps-limb',
  'pem',
  'water-unsafe',
  'breathing-distress',
] as const;
export type CautionFlag = (typeof cautionFlags)[number];

/** Each flag in words that a reader would use about themselves. */
export const cautionFlagLabels: Record<CautionFlag, string> = {
  'nerve-signs': 'new or worsening numbness, weakness, clumsy hands or unsteady walking',
  'spine-fragile': 'osteoporosis or a spinal fracture',
  'spine-surgery':
    'spinal surgery in the last 12 months, or told since then to limit bending, twisting or lifting',
  'hip-precautions': 'hip replacement in the last 3 months or told to follow hip precautions',
  'knee-replacement': 'knee replacement at any time (kneeling)',
  'knee-surgery': 'any knee surgery, replacement included, in the last 3 months',
  'shoulder-surgery': 'shoulder surgery in the last 6 months',
  'shoulder-instability': 'shoulder that slips or dislocates',
  'pregnancy-supine': 'pregnant and unwell flat on the back, or after about 16-20 weeks',
  'pregnancy-prone': 'pregnant (lying on the front or bending deeply)',
  'pregnancy-load': 'pregnant (loaded lifting)',
  'high-bp': 'high blood pressure not known to be controlled',
  'heart-condition': 'known heart disease',
  'chest-symptoms': 'chest pain, faintness or unusual breathlessness',
  'dizzy-or-falls': 'dizziness, fainting or a fall in the last 12 months',
  'numb-feet': 'numb feet or neuropathy',
  hypermobility: 'hypermobility spectrum or EDS',
  'eye-pressure': 'glaucoma, retinal problem or recent eye surgery',
  hernia: 'hernia or stoma, or abdominal surgery in the last 3 months',
  'hand-pain': 'painful or weak grip',
  'wrist-pain': 'wrist pain when weight is on it',
  'hip-side-pain': 'pain on the outer side of the hip',
  'extension-sensitive': 'leaning back brings on leg pain, numbness or weakness',
  'flexion-sensitive': 'bending forward clearly brings on leg pain',
  'neck-sore': 'neck pain is a main problem',
  'inflammatory-neck': 'inflammatory arthritis affecting the neck',
  'hot-swollen-joint': 'a joint hot, red or newly swollen now',
  'tendon-rupture': 'Achilles rupture or surgery',
  'crps-limb': 'complex regional pain syndrome of that limb',
  pem: 'ME/CFS or long COVID with post-exertional malaise',
  'water-unsafe': 'not safe in water',
  'breathing-distress': 'focusing on breath brings distress',
};

/** What a caution does to an exercise while its flag is set. */
export const cautionActions = [
  /** Leave it out while the flag is set. */
  'avoid',
  /** Leave it out until the person says that a clinician has agreed. */
  'ask',
  /** Allow it, showing the note. */
  'modify',
] as const;
export type CautionAction = (typeof cautionActions)[number];
