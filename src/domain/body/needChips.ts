import { abilityLabels, type Ability } from './ability.ts';
import { abilitiesNeeded, type BodyNeeds } from './bodyNeeds.ts';
import { needsNothingBought, type Equipment, type SetUpItem } from '../exercise/equipment.ts';

/** A short fact about what an exercise asks: `fits` is good news ("No floor"), `asks` is a need. */
export interface NeedChip {
  kind: 'fits' | 'asks';
  words: string;
}

interface Asking {
  needs: BodyNeeds;
  equipment: readonly Equipment[];
  setUp: readonly SetUpItem[];
  minutes: number;
}

/** "Standing" alone says little where standing long or standing free is asked for. */
export function mostTelling(needed: readonly Ability[]): Ability[] {
  const more = needed.some((one) => one === 'stand-five-minutes' || one === 'stand-unsupported');
  return needed.filter((ability) => ability !== 'stand' || !more);
}

/** What a reader wants to know before anything else: can I do this where I am, as I am? */
export function needChips({ needs, equipment, setUp, minutes }: Asking): NeedChip[] {
  const chips: NeedChip[] = mostTelling(abilitiesNeeded(needs)).map((ability) => ({
    kind: 'asks',
    words: `Needs ${abilityLabels[ability].needs}`,
  }));
  const fits = (words: string) => chips.push({ kind: 'fits', words });
  if (!needs.floor) fits('No floor');
  if (!needs.kneeling) fits('No kneeling');
  if (needs.standingMinutes === 0) fits('No standing');
  if (needs.balance === 'holding') fits('You may hold on all the time');
  if (needsNothingBought([...setUp, ...equipment])) fits('Nothing to buy');
  fits(minutes === 1 ? '1 minute' : `${minutes} minutes`);
  return chips;
}
