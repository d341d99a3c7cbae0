/**
 * Records of the evidence file that must not be printed, each with the reason. The build refuses
 * them by name, so that nobody mends "no such source" by adding one.
 */
export const withheldSources: Readonly<Record<string, string>> = {
  acsm2026: 'Only second-hand reports of it were seen, and its authors, pages and DOI are missing.',
  goudman2022nrs: 'Its authors and its title were not seen.',
  kronish2018: 'No paper was chosen: only a name stands behind it.',
  mdcbackpain2021: 'Its authors and its title were not seen.',
  novaesoliveira2019: 'It is a small conference abstract, and its title and year were not seen.',
  palstam2014: 'Its details are weak and no claim needs it. Cite larsson2015 instead.',
};

/** Why a source may not be cited, or nothing if it may. */
export function whyWithheld(id: string): string | undefined {
  return Object.hasOwn(withheldSources, id) ? withheldSources[id] : undefined;
}
