import { withImplied } from '../body/ability.ts';
import type { Setting } from '../exercise/setting.ts';
import { abilitiesNeeded } from '../body/bodyNeeds.ts';
import type { CautionFlag } from '../safety/cautionFlag.ts';
import { measuresThatExceed, type Doses } from '../dose/dose.ts';
import type { LibraryExercise } from '../exercise/exercise.ts';
import type { RoutineItem } from './routine.ts';
import type { RoutineWishes } from './routineWishes.ts';
import { safetyQuestions } from '../safety/safetyScreen.ts';

/*
 * The rules of a routine, written a second time from evidence/programme A2, A3 and B2 and from the
 * whole exercise, so that a property test need not trust the engine that it tests.
 */

/** S20 does not count for those who are regularly active. */
const ticked = ({ safety }: RoutineWishes) =>
  safetyQuestions.filter(
    ({ id }) => safety.includes(id) && !(id === 'S20' && safety.includes('S20b')),
  );

/** The flags of a person, straight from the questions. */
function flagsOf(person: RoutineWishes): ReadonlySet<CautionFlag> {
  const flags = new Set(ticked(person).flatMap((question) => question.flags));
  return person.regions.includes('neck') ? flags.add('neck-sore') : flags;
}

/** True when these answers shut the routine (B2, P0, P1). */
export function isShut(person: RoutineWishes): boolean {
  return ticked(person).some(
    ({ outcome, flags, id }) =>
      outcome === 'emergency' ||
      outcome === 'same-day' ||
      flags.includes('pem') ||
      id === 'S47' ||
      (outcome === 'ask' && !person.hasAsked),
  );
}

/** True for those who need balance and strength before anything else (A16). */
export function isSteadyFirst(person: RoutineWishes): boolean {
  const flags = flagsOf(person);
  return flags.has('dizzy-or-falls') || flags.has('spine-fragile');
}

/** Level 1 with any sign of a gentle start or any answer that had to be asked about (A2). */
export function startLevelOf(person: RoutineWishes): 1 | 2 {
  const asked = ticked(person).some(({ outcome }) => outcome === 'ask');
  return person.signs.length > 0 || asked ? 1 : 2;
}

function ruleFaults(exercise: LibraryExercise, person: RoutineWishes): string[] {
  const { needs, settings, regions, elements, doses, equipment } = exercise;
  const flags = flagsOf(person);
  const cannot = withImplied(person.cannot);
  const isOutOfReach = (place: Setting) =>
    (place === 'floor' && cannot.includes('floor')) ||
    (place === 'standing' && cannot.includes('stand-unsupported')) ||
    (place === 'standing-support' && cannot.includes('stand'));
  const places = settings.filter((place) =>
    person.settings.length > 0
      ? person.settings.includes(place) && !isOutOfReach(place)
      : place !== 'water',
  );
  const holds = settings.some((place) => ['chair', 'bed', 'standing-support'].includes(place));
  const limb =
    person.regions.length === 0
      ? elements[0] !== 'relaxation'
      : regions.some((region) => person.regions.includes(region));
  const stretches = elements[0] === 'mobility' && doses.usual.holdSeconds !== undefined;
  const onlyWater = settings.every((place) => place === 'water');
  const ownsBike = person.things.includes('exercise-bike');
  const rules: [boolean, string][] = [
    [flags.has('dizzy-or-falls') && !holds, 'nothing to hold'],
    [flags.has('pregnancy-supine') && needs.lyingFlat, 'lying flat while pregnant'],
    [flags.has('crps-limb') && limb && !person.hasAsked, 'the limb in CRPS'],
    [flags.has('hypermobility') && stretches, 'a held stretch'],
    [flags.has('water-unsafe') && onlyWater, 'in water while unsafe there'],
    [places.length === 0, 'nowhere to do it'],
    [onlyWater && !person.settings.includes('water'), 'in water unasked'],
    [equipment.includes('exercise-bike') && !ownsBike, 'a bike that nobody has'],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, fault]) => fault);
}

/** In a flare-up: mobility at level 1, relaxation and short walks (P2). */
function flareFaults(exercise: LibraryExercise, person: RoutineWishes): string[] {
  if (!person.signs.includes('flare')) return [];
  const { id, elements, doses, level } = exercise;
  const isEasy = (elements.includes('mobility') && level === 1) || elements[0] === 'relaxation';
  return (isEasy || id === 'walk-easy') && doses.flare !== null ? [] : ['not for a flare-up'];
}

/** What is wrong with one exercise for a person, whatever its level. Empty when it is open to them. */
export function gateFaults(exercise: LibraryExercise, person: RoutineWishes): string[] {
  const flags = flagsOf(person);
  const needs = abilitiesNeeded(exercise.needs).filter((ability) =>
    person.cannot.includes(ability),
  );
  const cautions = exercise.cautions.filter(
    ({ flag, action }) =>
      flags.has(flag) && (action === 'avoid' || (action === 'ask' && !person.hasAsked)),
  );
  return [
    ...needs.map((ability) => `needs ${ability}`),
    ...cautions.map(({ flag, action }) => `${action} with ${flag}`),
    ...ruleFaults(exercise, person),
    ...flareFaults(exercise, person),
  ].map((fault) => `${exercise.id}: ${fault}`);
}

/** Amounts that a flag forbids, or that rise the wrong way from a bad day to a good one (A2, A4). */
export function doseFaults({ exerciseId, doses }: RoutineItem, person: RoutineWishes): string[] {
  const flags = flagsOf(person);
  const isCapped = flags.has('high-bp') || flags.has('heart-condition');
  const amounts = [doses.flare, doses.usual, doses.ceiling].filter((dose) => dose !== null);
  const effort = Math.max(...amounts.map((dose) => dose.effort));
  const hold = Math.max(...amounts.map((dose) => dose.holdSeconds ?? 0));
  const rules: [boolean, string][] = [
    [isCapped && effort > 4, 'effort above 4'],
    [isCapped && hold > 10, 'a long hold'],
    [rises(doses), 'more on a worse day'],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, fault]) => `${exerciseId}: ${fault}`);
}

function rises({ flare, usual, ceiling }: Doses): boolean {
  const flareRises = flare !== null && measuresThatExceed(flare, usual).length > 0;
  return flareRises || measuresThatExceed(usual, ceiling).length > 0;
}
