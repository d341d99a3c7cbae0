import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import type * as z from 'zod/mini';
import { explainedSchema } from '#collections/explainedSchema.ts';

/** One file of a collection, before any schema has seen it. */
export interface ContentFile {
  /** The file name without its ending. */
  id: string;
  /** "src/content/exercises/bridge.yaml" */
  path: string;
  text: string;
  /** The whole of a YAML file; the front matter of an article. */
  data: unknown;
  /** What follows the front matter; empty in YAML. */
  body: string;
}

type Collection = 'articles' | 'exercises' | 'skills' | 'sources' | 'glossary';

export const parseYaml = (text: string): unknown => parse(text);

/** Every file of a collection, by name. */
export function contentFiles(collection: Collection): ContentFile[] {
  const folder = `src/content/${collection}`;
  return readdirSync(folder)
    .toSorted()
    .map((name) => contentFile(join(folder, name)));
}

function contentFile(path: string): ContentFile {
  const text = readFileSync(path, 'utf8');
  const id = basename(path, extname(path));
  if (extname(path) !== '.mdx') return { id, path, text, data: parseYaml(text), body: '' };
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { id, path, text, data: parseYaml(frontMatter), body };
}

/**
 * A schema's complaints about a value as the build says them (src/content.config.ts), each with its
 * field in front: "doses.usual: is missing."
 */
export function complaints(schema: z.ZodMiniType, value: unknown): string[] {
  const issues = explainedSchema(schema).safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
