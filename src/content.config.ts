import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { explainedSchema } from '#collections/explainedSchema.ts';
import { articleSchema } from '#domain/evidence/article.ts';
import { exerciseSchema } from '#domain/exercise/exercise.ts';
import { glossaryTermSchema } from '#domain/evidence/glossaryTerm.ts';
import { skillSchema } from '#domain/exercise/skill.ts';
import { sourceSchema } from '#domain/evidence/source.ts';

const files = (folder: string, ending: 'yaml' | 'mdx') =>
  glob({ base: `./src/content/${folder}`, pattern: `*.${ending}` });

export const collections = {
  articles: defineCollection({
    loader: files('articles', 'mdx'),
    schema: explainedSchema(articleSchema),
  }),
  exercises: defineCollection({
    loader: files('exercises', 'yaml'),
    schema: explainedSchema(exerciseSchema),
  }),
  sources: defineCollection({
    loader: files('sources', 'yaml'),
    schema: explainedSchema(sourceSchema),
  }),
  skills: defineCollection({
    loader: files('skills', 'yaml'),
    schema: explainedSchema(skillSchema),
  }),
  glossary: defineCollection({
    loader: files('glossary', 'yaml'),
    schema: explainedSchema(glossaryTermSchema),
  }),
};
