import { describedSchema, type JsonSchema } from './describedSchema.ts';
import { dataAddresses, exercisesFileFields, exercisesFileSchema } from './exercisesFile.ts';

/** The JSON Schema of `exercises.json`, made from the schema that the file is checked with. */
export function exercisesSchema(home: URL): JsonSchema {
  const { $schema, ...rest } = describedSchema(exercisesFileSchema, exercisesFileFields);
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: new URL(dataAddresses.schema, home).href,
    title: 'Exercises of Steadily',
    description:
      'Exercises for people with long-lasting pain: what each asks of a body, how much, how, how it should feel and what it rests on.',
    ...rest,
  };
}
