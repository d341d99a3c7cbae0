/** The heading over the exercises to pick from. */
export const pickerHeadingId = 'handover-pick';

/** The name of an exercise of the plan. */
export function chosenHeadingId(exerciseId: string): string {
  return `handover-chosen-${exerciseId}`;
}
