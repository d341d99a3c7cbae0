import { abilities, type Ability } from '#domain/body/ability.ts';
import { answersOf, noAnswers, type AbilityAnswers } from '#domain/body/abilityAnswers.ts';
import { storageKeys } from './keys.ts';
import { browserStore, type KeyValueStore } from './keyValueStore.ts';
import { versionedRecord, type Shape, type VersionedRecord } from './versionedRecord.ts';

// No zod here: the library loads this on a page that should stay light.

function listIn(value: object, name: string): Ability[] {
  const list: unknown = Reflect.get(value, name);
  if (!Array.isArray(list)) throw new Error(`“${name}” is not a list.`);
  return list.map((word: unknown) => {
    const known = abilities.find((ability) => ability === word);
    if (known === undefined) throw new Error(`“${String(word)}” is not an ability we know.`);
    return known;
  });
}

/** A word that we do not know spoils the whole record: dropping a "no" could show too much. */
const shape: Shape<AbilityAnswers> = {
  parse(value) {
    if (typeof value !== 'object' || value === null) throw new Error('Not a record.');
    return answersOf(listIn(value, 'cannot'), listIn(value, 'can'));
  },
};

/** What the visitor said their body can do today. */
export function abilityAnswersRecord(store: KeyValueStore): VersionedRecord<AbilityAnswers> {
  return versionedRecord(store, {
    key: storageKeys.abilities,
    schema: shape,
    migrations: [],
    whenMissing: noAnswers,
  });
}

export const abilityAnswers = abilityAnswersRecord(browserStore());
