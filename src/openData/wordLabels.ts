import * as z from 'zod/mini';
import { abilities, abilityLabels } from '#domain/body/ability.ts';
import { cautionFlagLabels, cautionFlags } from '#domain/safety/cautionFlag.ts';
import { dayKindLabels, dayKinds, frequencies, frequencyLabels } from '#domain/dose/dose.ts';
import { elementLabels, elements } from '#domain/exercise/element.ts';
import { equipment, equipmentLabels, setUpItems } from '#domain/exercise/equipment.ts';
import { evidenceLevelLabels, evidenceLevels } from '#domain/exercise/exercise.ts';
import type { FieldMeanings } from '#domain/exercise/exerciseFields.ts';
import { positionLabels, positions } from '#domain/body/position.ts';
import { regionLabels, regions } from '#domain/body/region.ts';
import { settingLabels, settings } from '#domain/exercise/setting.ts';
import { textSchema } from '#domain/vocabulary.ts';

/** A label for every word of a list, and for no other. */
const labelsOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.record(z.enum(words), textSchema);

export const wordLabelsSchema = z.strictObject({
  elements: labelsOf(elements),
  regions: labelsOf(regions),
  settings: labelsOf(settings),
  startPositions: labelsOf(positions),
  abilities: labelsOf(abilities),
  equipment: labelsOf(equipment),
  setUp: labelsOf(setUpItems),
  dayKinds: labelsOf(dayKinds),
  frequencies: labelsOf(frequencies),
  cautionFlags: labelsOf(cautionFlags),
  evidenceLevels: labelsOf(evidenceLevels),
});
type WordLabels = z.infer<typeof wordLabelsSchema>;

export const wordLabelsFields: FieldMeanings<keyof WordLabels> = {
  elements: 'What an exercise builds.',
  regions: 'Parts of the body.',
  settings: 'Where it can be done.',
  startPositions: 'How it can begin.',
  abilities: 'Ends “It needs …”.',
  equipment: 'What one holds, wears or works against.',
  setUp: 'What must stand there.',
  dayKinds: 'The three kinds of day that a dose is written for.',
  frequencies: 'How often.',
  cautionFlags: 'Ends “Take care if you have …”.',
  evidenceLevels: 'What the cited studies tested.',
};

/** The words of the fixed lists as the site says them.  */
export const wordLabels: WordLabels = {
  elements: mapValues(elements, (word) => elementLabels[word].name),
  regions: regionLabels,
  settings: settingLabels,
  startPositions: positionLabels,
  abilities: mapValues(abilities, (word) => abilityLabels[word].needs),
  equipment: mapValues(equipment, (word) => equipmentLabels[word]),
  setUp: mapValues(setUpItems, (word) => equipmentLabels[word]),
  dayKinds: dayKindLabels,
  frequencies: frequencyLabels,
  cautionFlags: cautionFlagLabels,
  evidenceLevels: evidenceLevelLabels,
};

function mapValues<Word extends string>(words: readonly Word[], labelOf: (word: Word) => string) {
  return Object.fromEntries(words.map((word) => [word, labelOf(word)])) as Record<Word, string>;
}
