import { abilities, withImplied, type Ability } from './ability.ts';

/**
 * What somebody said their body can do today. A question in neither list has not been answered,
 * and hides nothing. `cannot` holds all that follows from a "no", so that it can be used as it is.
 */
export interface AbilityAnswers {
  readonly can: readonly Ability[];
  readonly cannot: readonly Ability[];
}

export const noAnswers: AbilityAnswers = { can: [], cannot: [] };

export type YesOrNo = 'yes' | 'no';

/** The answer to one question; null when it was not answered. */
export function answerTo({ can, cannot }: AbilityAnswers, ability: Ability): YesOrNo | null {
  if (cannot.includes(ability)) return 'no';
  return can.includes(ability) ? 'yes' : null;
}

/** Answers from the "no"s and the "yes"es that were given; where both speak, the "no" wins. */
export function answersOf(no: readonly Ability[], yes: readonly Ability[]): AbilityAnswers {
  const cannot = withImplied(no);
  return { can: abilities.filter((one) => yes.includes(one) && !cannot.includes(one)), cannot };
}

/** The answers with one more, or with one changed. What follows from the new one changes with it. */
export function withAnswer(
  { can, cannot }: AbilityAnswers,
  ability: Ability,
  answer: YesOrNo,
): AbilityAnswers {
  if (answer === 'no') return answersOf([...cannot, ability], can);
  // Who can do this can do all that it follows from.
  const possible = abilities.filter((other) => withImplied([other]).includes(ability));
  return answersOf(
    cannot.filter((other) => !possible.includes(other)),
    [...can, ...possible],
  );
}

/** "Can you stand for a minute or two?" is asked only of those who cannot stand for five. */
export function isAsked(ability: Ability, { cannot }: AbilityAnswers): boolean {
  return ability !== 'stand' || cannot.includes('stand-five-minutes');
}
