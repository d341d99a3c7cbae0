import { describe, expect, test } from 'vitest';
import { skillWordingFaults } from '#collections/skillWording.ts';
import { certaintyLabels } from '#domain/evidence/certainty.ts';
import { isLower, needsKneeling } from '#domain/body/floorPlace.ts';
import { skillSchema, sourcesOf, type LibrarySkill } from '#domain/exercise/skill.ts';
import { figureNames } from '#figures/figureNames.ts';
import { complaints, contentFiles } from './support/contentFiles.ts';

const files = contentFiles('skills');
const skills: LibrarySkill[] = files.map(({ id, data }) => ({ ...skillSchema.parse(data), id }));
const sourceIds = contentFiles('sources').map(({ id }) => id);
const drawn: readonly string[] = figureNames;

/** One skill to spoil. */
const floor = skills.find(({ id }) => id === 'floor');
if (floor === undefined) throw new Error('There is no skill called floor.');

const picturesOf = ({ rungs, withoutKneeling }: LibrarySkill) => [...rungs, withoutKneeling];

describe('the skills', () => {
  test('are there: getting to the floor in six rungs or more', () => {
    expect(skills.length).toBeGreaterThan(0);
    expect(floor.rungs.length).toBeGreaterThanOrEqual(6);
  });

  test.each(skills)('the words of $id are easy, and can be followed without seeing', (skill) => {
    expect(skillWordingFaults(skill)).toEqual([]);
  });

  test.each(skills)('the rungs of $id go lower and lower', ({ rungs }) => {
    const places = rungs.map(({ goesTo }) => goesTo);
    expect(places.toSorted((a, b) => (isLower(a, b) ? 1 : -1))).toEqual(places);
    expect(new Set(places).size).toBe(places.length);
  });

  test.each(skills)('every rung of $id has a drawing of its own', (skill) => {
    const named = picturesOf(skill).map(({ id }) => id);
    expect(named.filter((id) => !drawn.includes(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  test.each(skills)('every source that $id cites exists', (skill) => {
    expect(sourcesOf(skill).length).toBeGreaterThan(0);
    expect(sourcesOf(skill).filter((id) => !sourceIds.includes(id))).toEqual([]);
  });

  test.each(skills)('$id is a convention, and what claims more has a source', ({ howSure }) => {
    expect(howSure[0]?.level).toBe('convention');
    const bare = howSure.filter(
      ({ level, sources }) => certaintyLabels[level].squares > 0 && sources.length === 0,
    );
    expect(bare).toEqual([]);
  });

  test.each(skills)('$id is checked again within a year', ({ reviewed, nextReview }) => {
    const aYearLater = `${Number(reviewed.slice(0, 4)) + 1}${reviewed.slice(4)}`;
    expect(nextReview > reviewed && nextReview <= aYearLater).toBe(true);
  });

  test('being stuck tells the three emergency numbers, and to keep still when hurt', () => {
    const hurt = floor.ifStuck.hurt.join(' ');
    expect(hurt).toMatch(/do not try to get up/);
    for (const number of ['999', '112', '911']) expect(hurt).toContain(number);
  });
});

describe('a skill is refused', () => {
  const [first, second, ...others] = floor.rungs;
  if (first === undefined || second === undefined) throw new Error('The ladder has no rungs.');
  const fields = Object.fromEntries(Object.entries(floor).filter(([key]) => key !== 'id'));

  test.each([
    {
      what: 'with its rungs in another order',
      value: { ...fields, rungs: [second, first, ...others] },
      says: /^rungs\.1\.goesTo: is high-seat, which is not below chair .*Put the rungs in order/,
    },
    {
      what: 'with the same place twice',
      value: { ...fields, rungs: [first, { ...second, goesTo: first.goesTo }, ...others] },
      says: /^rungs\.1\.goesTo: is high-seat, which is not below high-seat/,
    },
    {
      what: 'with an unknown place',
      value: { ...fields, rungs: [first, { ...second, goesTo: 'sofa' }, ...others] },
      says: /^rungs\.1\.goesTo: “sofa” is not a place on the way down .*src\/domain\/body\/floorPlace\.ts/,
    },
    {
      what: 'with a rung of two steps',
      value: {
        ...fields,
        rungs: [{ ...first, steps: first.steps.slice(0, 2) }, second, ...others],
      },
      says: /^rungs\.0\.steps: .*too short\. The least is 3/,
    },
    {
      what: 'with a rung of seven steps',
      value: {
        ...fields,
        rungs: [{ ...first, steps: [...first.steps, 'Sit down.', 'Rest.'] }, second, ...others],
      },
      says: /^rungs\.0\.steps: .*too long\. The most is 6/,
    },
    {
      what: 'that does not say how sure we are',
      value: { ...fields, howSure: [] },
      says: /^howSure: .*too short\. The least is 1/,
    },
    {
      what: 'with an unknown level of certainty',
      value: { ...fields, howSure: [{ says: 'It works.', level: 'certain', sources: [] }] },
      says: /^howSure\.0\.level: “certain” is not a level of certainty we know/,
    },
    {
      what: 'without words for being stuck',
      value: { ...fields, ifStuck: undefined },
      says: /^ifStuck: is missing/,
    },
    {
      what: 'with a misspelt field',
      value: { ...fields, rung: [] },
      says: /^: has no field called “rung”/,
    },
  ])('$what', ({ value, says }) => {
    expect(complaints(skillSchema, value)).toContainEqual(expect.stringMatching(says));
  });
});

describe('the words of a skill are refused', () => {
  const withSteps = (...steps: string[]) => ({
    ...floor,
    rungs: floor.rungs.map((rung, index) => (index === 0 ? { ...rung, steps } : rung)),
  });

  test('where a step needs the drawing', () => {
    const faults = skillWordingFaults(withSteps('Sit as shown.', 'Feel the seat.', 'Stand.'));
    expect(faults).toEqual([expect.stringMatching(/^sit-to-stand-raised says “as shown”/)]);
  });

  test('where no step names something to touch or feel', () => {
    const faults = skillWordingFaults(withSteps('Sit down.', 'Lean.', 'Stand.'));
    expect(faults).toEqual([expect.stringMatching(/^sit-to-stand-raised has no step that says/)]);
  });

  test('where they are too hard', () => {
    const hard = 'Subsequently redistribute your gravitational equilibrium anteriorly.';
    const faults = skillWordingFaults({ ...floor, whenToGetHelp: [hard] });
    expect(faults).toEqual([expect.stringMatching(/^whenToGetHelp reads at grade/)]);
  });
});

test('a knee is needed from the first rung below the chair', () => {
  expect(floor.rungs.map(({ goesTo }) => needsKneeling(goesTo))).toEqual(
    floor.rungs.map((_, index) => index >= 2),
  );
});
