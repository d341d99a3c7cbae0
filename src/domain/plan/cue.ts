/** When to do the routine: a thing that happens anyway (belangergravel2013). */
export const cues = ['breakfast', 'kettle', 'midday', 'programme', 'bedtime'] as const;
export type Cue = (typeof cues)[number];
