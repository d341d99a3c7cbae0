/**
 * Facts that every drawing must keep. Each check returns what is wrong in plain words, and nothing
 * when all is well. Distances are percent of stature. They are tolerances for drawing, not
 * clinical limits.
 */
export type Findings = readonly string[];
