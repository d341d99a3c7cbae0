import { getCollection } from 'astro:content';
import { sourcesOf, type LibrarySkill } from '#domain/exercise/skill.ts';
import { figureNames } from '#figures/figureNames.ts';
import { requireKnown, type Mention } from './missing.ts';
import { skillWordingFaults } from './skillWording.ts';
import { loadSources, requireSources } from './sources.ts';

const fileOf = (id: string) => `src/content/skills/${id}.yaml`;

/**
 * Every skill, by name. Stops the build when one cites a source or a figure that we do not have, or
 * when the words are too hard, need the drawing or name nothing to touch.
 */
export async function loadSkills(): Promise<LibrarySkill[]> {
  const entries = await getCollection('skills');
  const skills = entries.map(({ id, data }) => ({ ...data, id }));
  const sources = await loadSources();
  requireSources(mentionsIn(skills, 'howSure', sourcesOf), sources);
  requireKnown(
    [
      ...mentionsIn(skills, 'rungs', ({ rungs }) => rungs.map(({ id }) => id)),
      ...mentionsIn(skills, 'withoutKneeling', ({ withoutKneeling }) => [withoutKneeling.id]),
    ],
    'figure',
    'src/figures/drawings',
    new Set(figureNames),
  );
  const faults = skills.flatMap((skill) =>
    skillWordingFaults(skill).map((fault) => `${fileOf(skill.id)}: ${fault}`),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return skills.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** One skill. Stops the build when its file is gone, because a page is made for it by hand. */
export async function loadSkill(id: string): Promise<LibrarySkill> {
  const skill = (await loadSkills()).find((one) => one.id === id);
  if (skill === undefined) throw new Error(`${fileOf(id)} is missing.`);
  return skill;
}

function mentionsIn(
  skills: readonly LibrarySkill[],
  field: string,
  idsIn: (skill: LibrarySkill) => readonly string[],
): Mention[] {
  return skills.flatMap((skill) =>
    idsIn(skill).map((id) => ({ file: fileOf(skill.id), field, id })),
  );
}
