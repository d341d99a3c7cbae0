import { needsInWords, type Ability } from '../body/ability.ts';
import { equipmentLabels } from '../exercise/equipment.ts';
import type { Caution } from '../exercise/exercise.ts';
import { postureIn, type Posture, type RoutineLibraryEntry } from './routineLibrary.ts';
import type { Person } from './routineWishes.ts';
import { settingLabels, type Setting } from '../exercise/setting.ts';

/** Something that keeps an exercise out of a routine. */
export interface Barrier {
  /** `ability` and `caution` come from the exercise, `rule` from the catalogue's global rules. */
  readonly kind: 'ability' | 'caution' | 'rule' | 'place' | 'thing' | 'flare' | 'level';
  /** The reason, as a sentence. */
  readonly because: string;
  /** True when a clinician's yes would take it away. */
  readonly askable: boolean;
}

/** Settings in which there is something to sit, lie or hold on to. */
const supported = ['chair', 'bed', 'standing-support'] as const;

/** Short walks that stay open in a flare-up (evidence/programme P2). */
const flareWalks: readonly string[] = ['walk-easy'];

/** The abilities are hard gates: nothing opens them. */
function abilityBarriers(entry: RoutineLibraryEntry, person: Person): Barrier[] {
  const missing = entry.abilities.filter((ability) => person.cannot.has(ability));
  if (missing.length === 0) return [];
  const because = `Left out because it needs ${needsInWords(missing)}.`;
  return [{ kind: 'ability', because, askable: false }];
}

/** `avoid` shuts, `ask` shuts until a clinician has agreed, `modify` never shuts. */
function cautionBarriers(entry: RoutineLibraryEntry, person: Person): Barrier[] {
  return entry.cautions
    .filter(({ flag, action }) => person.flags.has(flag) && action !== 'modify')
    .filter(({ action }) => action === 'avoid' || !person.hasAsked)
    .map(({ action, say }) => ({
      kind: 'caution',
      because: `Left out for now. ${say}`,
      askable: action === 'ask',
    }));
}

function rule(because: string, askable = false): Barrier {
  return { kind: 'rule', because, askable };
}

/**
 * The global rules of the catalogue that leave an exercise out. Its other rules either never meet a
 * routine (chest-symptoms, nerve-signs, pem, hot-swollen-joint stop the safety check) or change the
 * dose (see `routineDose.ts`). They rest on the rows of evidence/programme B2 that set each flag;
 * where those name no source, they are convention.
 */
function ruleBarriers(entry: RoutineLibraryEntry, person: Person): Barrier[] {
  const { flags, regions, hasAsked } = person;
  const barriers: Barrier[] = [];
  // crps-limb (smart2022). The limb is taken to be among the parts marked as sore; with none marked,
  // it could be any part.
  const mayBeTheLimb =
    regions.length === 0
      ? entry.elements[0] !== 'relaxation'
      : entry.regions.some((region) => regions.includes(region));
  if (flags.has('crps-limb') && mayBeTheLimb && !hasAsked) {
    barriers.push(rule('Left out for now. A limb with CRPS needs its own plan. Ask first.', true));
  }
  // pregnancy-supine (mottola2018): swapped for propped, side-lying or standing ones.
  if (flags.has('pregnancy-supine') && entry.lyingFlat) {
    barriers.push(rule('Left out because it means lying flat while pregnant.'));
  }
  // dizzy-or-falls (sherrington2019, brookewavell2022): support always.
  if (flags.has('dizzy-or-falls') && !supported.some((place) => entry.settings.includes(place))) {
    barriers.push(rule('Left out because you may be unsteady, and it has nothing to hold on to.'));
  }
  // hypermobility (convention): no holds at the end of the range.
  if (
    flags.has('hypermobility') &&
    entry.elements[0] === 'mobility' &&
    entry.doses.usual.holdSeconds !== undefined
  ) {
    barriers.push(rule('Left out because it holds a stretch, and your joints bend far.'));
  }
  // water-unsafe (S55): nothing that is done only in water.
  if (flags.has('water-unsafe') && entry.settings.every((place) => place === 'water')) {
    barriers.push(rule('Left out because it is done in water.'));
  }
  return barriers;
}

/** What a place asks of a body beyond the exercise itself. */
const abilityIn: Partial<Record<Setting, Ability>> = {
  floor: 'floor',
  standing: 'stand-unsupported',
  'standing-support': 'stand',
};

/**
 * The places among those that the person ticked where they can do this exercise. Without ticks, all
 * but water: not everybody has a pool.
 */
function placesFor({ settings: possible }: RoutineLibraryEntry, { settings, cannot }: Person) {
  if (settings.length === 0) return possible.filter((setting) => setting !== 'water');
  return possible.filter((setting) => {
    const ability = abilityIn[setting];
    return settings.includes(setting) && (ability === undefined || !cannot.has(ability));
  });
}

/** The postures in which this person would do an exercise: those of the places they ticked. */
export function posturesFor(entry: RoutineLibraryEntry, person: Person): readonly Posture[] {
  if (person.settings.length === 0) return entry.postures;
  const possible = new Set(placesFor(entry, person).map((setting) => postureIn[setting]));
  const usual = entry.postures.filter((posture) => possible.has(posture));
  return [...new Set([...usual, ...possible])];
}

/** Where the person wants to be. */
function placeBarriers(entry: RoutineLibraryEntry, person: Person): Barrier[] {
  if (placesFor(entry, person).length > 0) return [];
  const where = entry.settings.map((setting) => settingLabels[setting].toLowerCase());
  const because = `Left out because it is done ${where.join(' or ')}.`;
  return [{ kind: 'place', because, askable: false }];
}

/** What nothing from the house can stand in for. Bands and weights have stand-ins. */
function thingBarriers(entry: RoutineLibraryEntry, { things }: Person): Barrier[] {
  if (!entry.things.includes('exercise-bike') || things.includes('exercise-bike')) return [];
  const because = `Left out because it needs ${equipmentLabels['exercise-bike']}.`;
  return [{ kind: 'thing', because, askable: false }];
}

/** In a flare-up: mobility at level 1, relaxation and short walks (evidence/programme P2). */
function flareBarriers(entry: RoutineLibraryEntry, person: Person): Barrier[] {
  if (!person.flare) return [];
  const easyMove = entry.elements.includes('mobility') && entry.level === 1;
  const gentle = easyMove || entry.elements[0] === 'relaxation';
  const open = (gentle || flareWalks.includes(entry.id)) && entry.doses.flare !== null;
  if (open) return [];
  const because = 'Not on easy days. It can come back when the flare-up is over.';
  return [{ kind: 'flare', because, askable: false }];
}

/** Never above the starting level (evidence/programme A2, convention). */
function levelBarriers(entry: RoutineLibraryEntry, person: Person): Barrier[] {
  if (entry.level <= person.level) return [];
  return [{ kind: 'level', because: 'A later step. You start lower down.', askable: false }];
}

/** Everything that keeps this exercise out of this person's routine. Empty when it may be chosen. */
export function barriersTo(entry: RoutineLibraryEntry, person: Person): Barrier[] {
  return [
    ...abilityBarriers(entry, person),
    ...cautionBarriers(entry, person),
    ...ruleBarriers(entry, person),
    ...placeBarriers(entry, person),
    ...thingBarriers(entry, person),
    ...flareBarriers(entry, person),
    ...levelBarriers(entry, person),
  ];
}

/** The cautions that do not shut an exercise, but must be shown beside it. */
export function cautionsToShow(entry: RoutineLibraryEntry, person: Person): readonly Caution[] {
  return entry.cautions.filter(({ flag }) => person.flags.has(flag));
}
