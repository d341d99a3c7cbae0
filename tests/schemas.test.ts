import { describe, expect, test } from 'vitest';
import { requireKnown } from '#collections/missing.ts';
import { articleSchema } from '#domain/evidence/article.ts';
import { exerciseSchema } from '#domain/exercise/exercise.ts';
import { glossaryTermSchema } from '#domain/evidence/glossaryTerm.ts';
import { sourceSchema } from '#domain/evidence/source.ts';
import { complaints, contentFiles } from './support/contentFiles.ts';

type Fields = Record<string, unknown>;

function fieldsOf(collection: Parameters<typeof contentFiles>[0], id: string): Fields {
  const file = contentFiles(collection).find((one) => one.id === id);
  if (!file) throw new Error(`There is no ${collection} file called ${id}.`);
  return file.data as Fields;
}

function without(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

/** The group of fields inside another, to change a part of it. */
const part = (fields: Fields, name: string) => fields[name] as Fields;

interface Wrong {
  what: string;
  value: Fields;
  /** The field that the sentence begins with. */
  field: string;
  /** The mend that it gives. */
  mend: RegExp;
}

const exercise = fieldsOf('exercises', 'sit-to-stand');
const doses = part(exercise, 'doses');
const muscles = part(exercise, 'muscles');
const wrongExercises: Wrong[] = [
  {
    what: 'a misspelt field',
    value: { ...without(exercise, 'summary'), sumary: 'Standing up.' },
    field: '',
    mend: /no field called “sumary”\. Mend the spelling or take it out/,
  },
  {
    what: 'a missing text',
    value: without(exercise, 'summary'),
    field: 'summary',
    mend: /is missing\. Add it: text/,
  },
  {
    what: 'an unknown muscle',
    value: { ...exercise, muscles: { ...muscles, primary: ['Quadriceps'] } },
    field: 'muscles.primary.0',
    mend: /“Quadriceps” is not a muscle we know\. (?:Use one of|Did you mean).*Quadriceps femoris.*src\/domain\/body\/muscle\.ts/,
  },
  {
    what: 'an unknown element',
    value: { ...exercise, elements: ['power'] },
    field: 'elements.0',
    mend: /“power” is not an element we know\. (?:Use one of|Did you mean).*src\/domain\/exercise\/element\.ts/,
  },
  {
    what: 'an unknown region',
    value: { ...exercise, regions: ['leg'] },
    field: 'regions.0',
    mend: /“leg” is not a region we know\. (?:Use one of|Did you mean).*src\/domain\/body\/region\.ts/,
  },
  {
    what: 'an unknown movement',
    value: { ...exercise, movements: ['wiggle'] },
    field: 'movements.0',
    mend: /“wiggle” is not a movement we know\. (?:Use one of|Did you mean).*src\/domain\/exercise\/movement\.ts/,
  },
  {
    what: 'an unknown setting',
    value: { ...exercise, settings: ['gym'] },
    field: 'settings.0',
    mend: /“gym” is not a setting we know\. (?:Use one of|Did you mean).*src\/domain\/exercise\/setting\.ts/,
  },
  {
    what: 'unknown equipment',
    value: { ...exercise, equipment: ['kettlebell'] },
    field: 'equipment.0',
    mend: /“kettlebell” is not equipment we know\. (?:Use one of|Did you mean).*src\/domain\/exercise\/equipment\.ts/,
  },
  {
    what: 'unknown set-up',
    value: { ...exercise, setUp: ['trampoline'] },
    field: 'setUp.0',
    mend: /“trampoline” is not a set-up we know\. (?:Use one of|Did you mean).*src\/domain\/exercise\/equipment\.ts/,
  },
  {
    what: 'an unknown start position',
    value: { ...exercise, startPositions: ['hanging'] },
    field: 'startPositions.0',
    mend: /“hanging” is not a start position we know\. (?:Use one of|Did you mean).*src\/domain\/body\/position\.ts/,
  },
  {
    what: 'an unknown stop sign',
    value: { ...exercise, stopSigns: ['boredom'] },
    field: 'stopSigns.0',
    mend: /“boredom” is not a stop sign we know\. (?:Use one of|Did you mean).*src\/domain\/safety\/stopList\.ts/,
  },
  {
    what: 'no stop sign',
    value: { ...exercise, stopSigns: [] },
    field: 'stopSigns',
    mend: /too short\. The least is 1/,
  },
  {
    what: 'one of the three feelings left out',
    value: { ...exercise, feel: without(part(exercise, 'feel'), 'may') },
    field: 'feel.may',
    mend: /is missing/,
  },
  {
    what: 'a feeling without what to do',
    value: { ...exercise, feel: { ...part(exercise, 'feel'), notOk: { feeling: 'Sharp pain.' } } },
    field: 'feel.notOk.whatToDo',
    mend: /is missing\. Add it: text/,
  },
  {
    what: 'half a card for the helper',
    value: { ...exercise, helper: without(part(exercise, 'helper'), 'avoid') },
    field: 'helper.avoid',
    mend: /is missing\. Add it: text/,
  },
  {
    what: 'standing without a risk of falling',
    value: { ...exercise, fallRisk: 'none' },
    field: 'fallRisk',
    mend: /is none, but one stands\. Use “some” or “higher”/,
  },
  {
    what: 'a risk of falling and nothing to hold on to',
    value: without(exercise, 'holdPoint'),
    field: 'holdPoint',
    mend: /is missing\. Say where to hold on/,
  },
  {
    what: 'a word about an unknown ability',
    value: { ...exercise, noSameJob: { fly: 'We have none.' } },
    field: 'noSameJob',
    mend: /no field called “fly”|fly/,
  },
  {
    what: 'an unknown caution flag',
    value: { ...exercise, cautions: [{ flag: 'old-age', action: 'ask', say: 'Ask.' }] },
    field: 'cautions.0.flag',
    mend: /“old-age” is not a caution flag we know\. (?:Use one of|Did you mean).*src\/domain\/safety\/cautionFlag\.ts/,
  },
  {
    what: 'an unknown caution action',
    value: { ...exercise, cautions: [{ flag: 'pem', action: 'forbid', say: 'Ask.' }] },
    field: 'cautions.0.action',
    mend: /“forbid” is not an action we know\. Use one of: avoid, ask, modify/,
  },
  {
    what: 'an unknown frequency',
    value: { ...exercise, frequency: 'often' },
    field: 'frequency',
    mend: /“often” is not a frequency we know\. Use one of: daily/,
  },
  {
    what: 'an unknown level of evidence',
    value: { ...exercise, evidence: { ...part(exercise, 'evidence'), level: 'gold' } },
    field: 'evidence.level',
    mend: /“gold” is not allowed here\. Use one of: direct, class, indirect/,
  },
  {
    what: 'an unknown rule of progression',
    value: { ...exercise, progression: { rule: 'more', workUpTo: 'A lot' } },
    field: 'progression.rule',
    mend: /“more” is not allowed here\. Use one of: reps-then-load/,
  },
  {
    what: 'no source',
    value: { ...exercise, evidence: { ...part(exercise, 'evidence'), sources: [] } },
    field: 'evidence.sources',
    mend: /too short\. The least is 1/,
  },
  {
    what: 'a missing review date',
    value: without(exercise, 'reviewed'),
    field: 'reviewed',
    mend: /is missing\. Add the day as 2026-11-20/,
  },
  {
    what: 'a review date in another spelling',
    value: { ...exercise, nextReview: '20.11.2027' },
    field: 'nextReview',
    mend: /“20\.11\.2027” is not a date\. Write it as 2026-11-20/,
  },
  {
    what: 'an unanswered need',
    value: { ...exercise, needs: without(part(exercise, 'needs'), 'kneeling') },
    field: 'needs.kneeling',
    mend: /is missing\. Answer true or false/,
  },
  {
    what: 'a need answered in other words',
    value: { ...exercise, needs: { ...part(exercise, 'needs'), balance: 'good' } },
    field: 'needs.balance',
    mend: /“good” is not allowed here\. Use one of: none, holding, free/,
  },
  {
    what: 'a need of several degrees left out',
    value: { ...exercise, needs: without(part(exercise, 'needs'), 'balance') },
    field: 'needs.balance',
    mend: /is missing\. .*none, holding, free/,
  },
  {
    what: 'a bad day that asks for more than a usual one',
    value: { ...exercise, doses: { ...doses, flare: { ...part(doses, 'flare'), effort: 8 } } },
    field: 'doses.flare.effort',
    mend: /is more than on the usual day\. Lower it, or raise doses\.usual\.effort/,
  },
  {
    what: 'a usual day that asks for more than a good one',
    value: {
      ...exercise,
      doses: { ...doses, usual: { ...part(doses, 'usual'), repetitions: 20 } },
    },
    field: 'doses.usual.repetitions',
    mend: /is more than on the ceiling day\. Lower it, or raise doses\.ceiling\.repetitions/,
  },
  {
    what: 'a dose beyond all bounds',
    value: { ...exercise, doses: { ...doses, ceiling: { ...part(doses, 'ceiling'), sets: 50 } } },
    field: 'doses.ceiling.sets',
    mend: /too big or too long\. The most is 5/,
  },
  {
    what: 'a number written as a word',
    value: { ...exercise, level: 'two' },
    field: 'level',
    mend: /is the wrong kind of thing\. Write a (?:whole )?number/,
  },
  {
    what: 'an empty text',
    value: { ...exercise, name: '' },
    field: 'name',
    mend: /is empty\. Write the text, or take the field out/,
  },
  {
    what: 'a stray space',
    value: { ...exercise, steps: ['Sit down. ', 'Stand up.'] },
    field: 'steps.0',
    mend: /begins or ends with a space\. Take it out/,
  },
  {
    what: 'a single step',
    value: { ...exercise, steps: ['Stand up.'] },
    field: 'steps',
    mend: /too short\. The least is 2/,
  },
  {
    what: 'a name where an id belongs',
    value: { ...exercise, harder: 'Goblet sit-to-stand' },
    field: 'harder',
    mend: /cannot be an id\. Use small letters, digits and single hyphens/,
  },
];

const article = fieldsOf('articles', 'flare-up');
const wrongArticles: Wrong[] = [
  {
    what: 'an unknown section',
    value: { ...article, section: 'news' },
    field: 'section',
    mend: /“news” is not a section we know\. Use one of: understand, do, condition/,
  },
  {
    what: 'a misspelt field',
    value: { ...article, sumary: 'A plan.' },
    field: '',
    mend: /no field called “sumary”\. Mend the spelling/,
  },
  {
    what: 'a missing review date',
    value: without(article, 'nextReview'),
    field: 'nextReview',
    mend: /is missing\. Add the day as 2026-11-20/,
  },
  {
    what: 'an empty title',
    value: { ...article, title: '' },
    field: 'title',
    mend: /is empty\. Write the text/,
  },
  {
    what: 'too many exercises',
    value: { ...article, exercises: ['a', 'b', 'c', 'd', 'e'] },
    field: 'exercises',
    mend: /too long\. The most is 4/,
  },
];

const source = fieldsOf('sources', 'finucane2020');
const wrongSources: Wrong[] = [
  {
    what: 'a web address as its DOI',
    value: { ...source, doi: 'https://doi.org/10.2519/jospt.2020.9971' },
    field: 'doi',
    mend: /is not a DOI\. Write it as 10\./,
  },
  {
    what: 'half a web address',
    value: { ...source, url: 'www.nice.org.uk' },
    field: 'url',
    mend: /is not a web address\. Write it/,
  },
  {
    what: 'an unknown kind of study',
    value: { ...source, kind: 'blog' },
    field: 'kind',
    mend: /“blog” is not a kind of source we know\. (?:Use one of|Did you mean).*src\/domain\/evidence\/source\.ts/,
  },
  {
    what: 'an unknown status',
    value: { ...source, status: 'believed' },
    field: 'status',
    mend: /“believed” is not a status we know\. Use one of: read/,
  },
  {
    what: 'a missing status',
    value: without(source, 'status'),
    field: 'status',
    mend: /Use one of: read/,
  },
  {
    what: 'no author',
    value: { ...source, authors: [] },
    field: 'authors',
    mend: /too short\. The least is 1/,
  },
  {
    what: 'a year from before the studies',
    value: { ...source, year: 20 },
    field: 'year',
    mend: /too small or too short\. The least is 1950/,
  },
  {
    what: 'a misspelt field',
    value: { ...source, findings: 'It helped.' },
    field: '',
    mend: /no field called “findings”/,
  },
];

const term = fieldsOf('glossary', 'flare-up');
const wrongTerms: Wrong[] = [
  {
    what: 'an unknown field',
    value: { ...term, synonyms: ['flare'] },
    field: '',
    mend: /no field called “synonyms”\. Mend the spelling or take it out/,
  },
  {
    what: 'an empty meaning',
    value: { ...term, meaning: '' },
    field: 'meaning',
    mend: /is empty\. Write the text/,
  },
  {
    what: 'one other word where a list belongs',
    value: { ...term, alsoCalled: 'flare' },
    field: 'alsoCalled',
    mend: /is the wrong kind of thing\. Write a list/,
  },
  {
    what: 'a title where an id belongs',
    value: { ...term, readMore: 'What to do in a flare-up' },
    field: 'readMore',
    mend: /cannot be an id/,
  },
];

describe.each([
  { kind: 'an exercise', schema: exerciseSchema, right: exercise, wrong: wrongExercises },
  { kind: 'an article', schema: articleSchema, right: article, wrong: wrongArticles },
  { kind: 'a source', schema: sourceSchema, right: source, wrong: wrongSources },
  { kind: 'a glossary term', schema: glossaryTermSchema, right: term, wrong: wrongTerms },
])('$kind', ({ schema, right, wrong }) => {
  test('is accepted as it stands in the repository', () => {
    expect(complaints(schema, right)).toEqual([]);
  });

  test.each(wrong)('is refused with $what, and told how to mend it', ({ value, field, mend }) => {
    const sentences = complaints(schema, value).filter((one) => one.startsWith(`${field}: `));
    expect(sentences.join('\n')).toMatch(mend);
  });
});

describe('a mention of something unknown', () => {
  const mentionsOf = (id: string) => [
    { file: 'src/content/articles/flare-up.mdx', field: '<Cite>', id },
  ];
  const ask = (kind: string, folder: string, id: string) => () => {
    requireKnown(mentionsOf(id), kind, folder, new Set(['costa2019']));
  };

  test.each([
    ['source', 'src/content/sources'],
    ['exercise', 'src/content/exercises'],
    ['figure', 'src/figures/drawings'],
    ['glossary term', 'src/content/glossary'],
  ])('of the kind %s stops the build and says where, what and how to mend it', (kind, folder) => {
    expect(ask(kind, folder, 'nobody1999')).toThrow(
      `src/content/articles/flare-up.mdx: <Cite> names the ${kind} “nobody1999”, which does not ` +
        `exist. Mend the id, or add ${folder}/nobody1999.`,
    );
  });

  test('is told for each wrong one, and for no right one', () => {
    const mentions = [...mentionsOf('one'), ...mentionsOf('costa2019'), ...mentionsOf('two')];
    const all = () => {
      requireKnown(mentions, 'source', 'src/content/sources', new Set(['costa2019']));
    };
    expect(all).toThrow(/“one”[^\n]*\n[^\n]*“two”[^\n]*$/);
  });

  test('does not trouble those who name only what exists', () => {
    expect(ask('source', 'src/content/sources', 'costa2019')).not.toThrow();
  });
});
