import type { Source } from '#domain/evidence/source.ts';

type Sources = ReadonlyMap<string, Source>;

/** A source that a picture draws from. Stops the build when it is gone. */
export function requireSource(sources: Sources, id: string): Source {
  const source = sources.get(id);
  if (source !== undefined) return source;
  throw new Error(`A picture cites “${id}”. Add src/content/sources/${id}.yaml, or mend the id.`);
}

/** A figure of a source by its name. Stops the build when it is gone. */
export function requireFigure<Kind extends 'differences' | 'risks'>(
  sources: Sources,
  id: string,
  kind: Kind,
  name: string,
) {
  const figure = requireSource(sources, id).figures?.[kind]?.[name];
  if (figure === undefined) {
    throw new Error(
      `A picture draws figures.${kind}.${name}. Add it to src/content/sources/${id}.yaml.`,
    );
  }
  return figure as NonNullable<NonNullable<NonNullable<Source['figures']>[Kind]>[string]>;
}
