/** Parts of the body, as people point to them. */
export const regions = [
  'neck',
  'shoulder',
  'upper-back',
  'low-back-core',
  'hip',
  'knee',
  'ankle-foot',
  'hand-wrist',
  'whole-body',
] as const;
export type Region = (typeof regions)[number];

export const regionLabels: Record<Region, string> = {
  neck: 'Neck',
  shoulder: 'Shoulder',
  'upper-back': 'Upper back',
  'low-back-core': 'Low back and tummy',
  hip: 'Hip',
  knee: 'Knee',
  'ankle-foot': 'Ankle and foot',
  'hand-wrist': 'Hand and wrist',
  'whole-body': 'Whole body',
};
