import type { Skill, SkillOtherWay, SkillRung } from '#domain/exercise/skill.ts';
import { followingFaults } from './wording.ts';

/** The texts of a skill that a body follows, by field; each rung by its id. */
function followedTexts(skill: Skill): Record<string, readonly string[]> {
  const { beforeYouStart, rungs, withoutKneeling, ifStuck } = skill;
  return {
    beforeYouStart: Object.values(beforeYouStart).flat(),
    howToUse: skill.howToUse,
    ...Object.fromEntries([...rungs, withoutKneeling].map((one) => [one.id, practiceTexts(one)])),
    forWhom: withoutKneeling.forWhom,
    wholeWay: [...skill.goingDown, ...skill.gettingUp],
    ifStuck: Object.values(ifStuck).flat(),
    whenToGetHelp: skill.whenToGetHelp,
    helper: Object.values(skill.helper),
  };
}

function practiceTexts(one: SkillRung | SkillOtherWay): string[] {
  const { setUp, holdPoint, steps, easier, readyWhen, helper } = one;
  return [setUp, holdPoint, ...steps, easier, readyWhen, ...(helper === undefined ? [] : [helper])];
}

/** What one can check without eyes: a step that says what to touch or feel. */
const touchCheck = /\b(?:feel|touch)\b/i;

/**
 * What is wrong with the words of a skill, as sentences for the writer: too hard to read, a phrase
 * that needs the drawing, or steps that name nothing to touch or feel.
 */
export function skillWordingFaults(skill: Skill): string[] {
  const texts = followedTexts(skill);
  const untouched = [...skill.rungs, skill.withoutKneeling]
    .filter(({ steps }) => !touchCheck.test(steps.join(' ')))
    .map(({ id }) => `${id} has no step that says what to touch or feel. Add one.`);
  return [...followingFaults(texts, Object.keys(texts)), ...untouched];
}
