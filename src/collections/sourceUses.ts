import { sourcesOf } from '#domain/exercise/skill.ts';
import { renderArticles } from './articles.ts';
import { loadExercises } from './exercises.ts';
import { loadSkills } from './skills.ts';

/** A page that rests on a source. */
export interface UsingPage {
  name: string;
  address: string;
}

/** The pages that rest on a source. */
export interface SourceUses {
  articles: UsingPage[];
  exercises: UsingPage[];
}

/** Where each source is used, by its id. A skill is listed with the exercises. */
export async function loadSourceUses(): Promise<(id: string) => SourceUses> {
  const articles = (await renderArticles()).map(({ article, references }) => ({
    page: { name: article.title, address: `/articles/${article.id}/` },
    sources: references.sources,
  }));
  const skills = (await loadSkills()).map((skill) => ({
    page: { name: skill.name, address: `/ladders/${skill.id}/` },
    sources: sourcesOf(skill),
  }));
  const exercises = (await loadExercises()).map(({ id, name, evidence }) => ({
    page: { name, address: `/exercises/${id}/` },
    sources: evidence.sources,
  }));
  return (id) => ({
    articles: pagesNaming(id, articles),
    exercises: pagesNaming(id, [...skills, ...exercises]),
  });
}

function pagesNaming(
  id: string,
  pages: readonly { page: UsingPage; sources: readonly string[] }[],
): UsingPage[] {
  return pages.filter(({ sources }) => sources.includes(id)).map(({ page }) => page);
}
