/**
 * What schema.org lets our pages say, as a strict JSON Schema: the properties that we use of each
 * type (schema.org version 29), with the types and formats that schema.org gives them. A property
 * that is not listed is refused, `reviewedBy` above all: no clinician has reviewed anything.
 */
const text = { type: 'string', minLength: 1 } as const;
const address = { type: 'string', format: 'uri', pattern: '^https?://' } as const;
const licence = { const: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** An object of one type, with nothing but these properties. */
function thing(type: string, properties: object, required: readonly string[]) {
  return {
    type: 'object',
    properties: { '@type': { const: type }, ...properties },
    required: ['@type', ...required],
    additionalProperties: false,
  };
}

const listOf = (items: object) => ({ type: 'array', minItems: 1, items });

const quantity = (unitCode: string) =>
  thing(
    'QuantitativeValue',
    { value: { type: 'number', exclusiveMinimum: 0 }, unitCode: { const: unitCode } },
    ['value', 'unitCode'],
  );

const article = thing('MedicalScholarlyArticle', { sameAs: address }, ['sameAs']);
const otherWork = thing(
  'CreativeWork',
  { name: text, datePublished: { type: 'string', pattern: '^\\d{4}$' }, sameAs: address },
  ['name', 'datePublished'],
);

const exercisePlan = thing(
  'ExercisePlan',
  {
    '@id': { ...address, pattern: '#exercise$' },
    name: text,
    alternateName: listOf(text),
    description: text,
    image: { ...address, pattern: '\\.svg$' },
    license: licence,
    creditText: text,
    exerciseType: listOf(text),
    category: listOf({
      enum: ['AerobicActivity', 'Balance', 'Flexibility', 'StrengthTraining'].map(
        (word) => `https://schema.org/${word}`,
      ),
    }),
    repetitions: { type: 'integer', minimum: 1 },
    activityFrequency: text,
    activityDuration: { type: 'string', format: 'duration' },
    intensity: text,
    restPeriods: quantity('SEC'),
    workload: quantity('KGM'),
    additionalVariable: listOf(text),
  },
  [
    '@id',
    'name',
    'description',
    'image',
    'license',
    'exerciseType',
    'activityFrequency',
    'activityDuration',
    'intensity',
    'additionalVariable',
  ],
);

const pageProperties = {
  '@context': { const: 'https://schema.org' },
  '@id': address,
  url: address,
  name: text,
  description: text,
  inLanguage: { const: 'en-GB' },
  isAccessibleForFree: { const: true },
  isPartOf: thing('WebSite', { name: text, url: address }, ['name', 'url']),
  license: licence,
  creditText: text,
};
const onEveryPage = Object.keys(pageProperties);

const healthProperties = {
  lastReviewed: { type: 'string', format: 'date' },
  about: thing('MedicalCondition', { name: text, alternateName: text }, ['name']),
  audience: thing('Patient', { audienceType: text }, ['audienceType']),
  citation: listOf({ oneOf: [article, otherWork] }),
  mainEntity: exercisePlan,
};

export const jsonLdSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  oneOf: [
    thing('WebPage', pageProperties, onEveryPage),
    thing('MedicalWebPage', { ...pageProperties, ...healthProperties }, [
      ...onEveryPage,
      'about',
      'audience',
    ]),
  ],
};
