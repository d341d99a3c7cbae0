import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod/mini';
import { explainIssue } from '#collections/explainIssue.ts';
import { articleSchema } from '#domain/article.ts';
import { exerciseSchema } from '#domain/exercise.ts';
import { glossaryTermSchema } from '#domain/glossaryTerm.ts';
import { sourceSchema } from '#domain/source.ts';

// One zod for the whole build: its sentences are set once, here.
z.config({ ...z.locales.en(), customError: explainIssue });

const files = (folder: string, ending: 'yaml' | 'mdx') =>
  glob({ base: `./src/content/${folder}`, pattern: `*.${ending}` });

export const collections = {
  articles: defineCollection({ loader: files('articles', 'mdx'), schema: articleSchema }),
  exercises: defineCollection({ loader: files('exercises', 'yaml'), schema: exerciseSchema }),
  sources: defineCollection({ loader: files('sources', 'yaml'), schema: sourceSchema }),
  glossary: defineCollection({ loader: files('glossary', 'yaml'), schema: glossaryTermSchema }),
};
