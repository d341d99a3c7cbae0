import type { ExercisePlan, PhysicalActivityCategory } from 'schema-dts';
import { dayKindLabels, dayKinds, frequencyLabels } from '#domain/dose/dose.ts';
import { doseLine } from '#domain/dose/doseWords.ts';
import { elementLabels, type Element } from '#domain/exercise/element.ts';
import type { LibraryExercise } from '#domain/exercise/exercise.ts';
import { progressionLines, whenToStep } from '#domain/dose/progression.ts';
import { creditLine, licence } from './licence.ts';

/** What schema.org calls the things that an exercise builds. It has no word for relaxation. */
const categories: Record<Element, PhysicalActivityCategory | undefined> = {
  mobility: 'https://schema.org/Flexibility',
  balance: 'https://schema.org/Balance',
  strength: 'https://schema.org/StrengthTraining',
  endurance: 'https://schema.org/AerobicActivity',
  relaxation: undefined,
};

/**
 * An exercise as a schema.org ExercisePlan. Its numbers are those of a usual day; schema.org knows
 * one dose only, so the three kinds of day are told in words.
 */
export function exercisePlan(exercise: LibraryExercise, home: URL) {
  const { id, name, aliases, summary, elements, doses, frequency, minutes, restSeconds } = exercise;
  const { repetitions, loadKilograms, effort } = doses.usual;
  const category = elements.flatMap((element) => categories[element] ?? []);
  return {
    '@type': 'ExercisePlan',
    '@id': new URL(`/exercises/${id}/#exercise`, home).href,
    name,
    ...(aliases.length === 0 ? {} : { alternateName: aliases }),
    description: summary,
    image: new URL(`/figures/${id}.svg`, home).href,
    license: licence.address,
    creditText: creditLine(home),
    exerciseType: elements.map((element) => elementLabels[element].name),
    ...(category.length === 0 ? {} : { category }),
    ...(repetitions === undefined ? {} : { repetitions }),
    activityFrequency: frequencyLabels[frequency],
    activityDuration: isoMinutes(minutes),
    intensity: `Effort ${effort} on a scale from 0 (nothing) to 10 (everything)`,
    ...(restSeconds === 0 ? {} : { restPeriods: quantity(restSeconds, 'SEC') }),
    ...(loadKilograms === undefined ? {} : { workload: quantity(loadKilograms, 'KGM') }),
    additionalVariable: [...doseLines(exercise), ...growthLines(exercise)],
  } satisfies ExercisePlan;
}

/** A number with its unit, by the common codes of UN/CEFACT. */
function quantity(value: number, unitCode: 'SEC' | 'KGM') {
  return { '@type': 'QuantitativeValue', value, unitCode } as const;
}

/** Whole minutes as an ISO 8601 duration: "PT2M". */
function isoMinutes(minutes: number): string {
  return `PT${minutes}M`;
}

function doseLines({ doses, perSide }: LibraryExercise): string[] {
  return dayKinds.map((day) => {
    const dose = doses[day];
    return `${dayKindLabels[day]}: ${dose === null ? 'leave it out' : doseLine(dose, perSide)}`;
  });
}

function growthLines({ progression, equipment }: LibraryExercise): string[] {
  return [
    `Progression: ${progressionLines(progression.rule, equipment).join(' ')}`,
    `A good place to stop growing: ${progression.workUpTo}`,
    whenToStep,
  ];
}
