import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * A check of values against a JSON Schema (2020-12). Gives what is wrong, each with its place:
 * "/exercises/0/level must be <= 5". An unknown keyword or format in the schema throws.
 */
export function schemaFaults(schema: SchemaObject): (value: unknown) => string[] {
  // A record of our words requires each of them by name, which ajv takes for a slip.
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };
}
