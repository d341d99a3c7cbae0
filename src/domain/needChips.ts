import { abilitiesNeeded, abilityLabels, type BodyNeeds } from './bodyNeeds.ts';
import { householdEquipment, type Equipment } from './equipment.ts';

/** A short fact about what an exercise asks: `fits` is good news ("No floor"), `asks` is a need. */
export interface NeedChip {
  kind: 'fits' | 'asks';
  words: string;
}

interface Asking {
  needs: BodyNeeds;
  equipment: readonly Equipment[];
  minutes: number;
}

/** Whether everything it takes stands in most homes already. */
export function needsNothingBought(equipment: readonly Equipment[]): boolean {
  return equipment.every((item) => householdEquipment.includes(item));
}

/** What a reader wants to know before anything else: can I do this where I am, as I am? */
export function needChips({ needs, equipment, minutes }: Asking): NeedChip[] {
  const chips: NeedChip[] = abilitiesNeeded(needs).map((ability) => ({
    kind: 'asks',
    words: `Needs ${abilityLabels[ability].needs}`,
  }));
  const fits = (words: string) => chips.push({ kind: 'fits', words });
  if (!needs.floor) fits('No floor');
  if (!needs.kneeling) fits('No kneeling');
  if (needs.standingMinutes === 0) fits('No standing');
  if (needs.balance === 'holding') fits('Hold on all the time');
  if (needsNothingBought(equipment)) fits('Nothing to buy');
  fits(minutes === 1 ? '1 minute' : `${minutes} minutes`);
  return chips;
}
