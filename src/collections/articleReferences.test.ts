import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { articleReferences } from './articleReferences.ts';

/** Compiles an article as Astro does, and gives what the plugin left behind. */
async function compile(body: string) {
  const frontmatter: Record<string, unknown> = {};
  const { code } = await mdxToJs(body, {
    mdastPlugins: [articleReferences],
    data: {
      astro: {
        frontmatter,
        headings: [],
        localImagePaths: new Set(),
        remoteImagePaths: new Set(),
      },
    },
  });
  return { references: frontmatter['references'], code };
}

test('what an article points at is listed once each, in order of first mention', async () => {
  const { references } = await compile(
    [
      'One.<Cite id="wood2019" /> Two.<Cite id="costa2019" /> One again.<Cite id="wood2019" />',
      '<ExerciseLink id="slow-breathing" />',
      'A <Term id="flare-up">flare-up</Term>, and a <Term id="flare-up">flare</Term>.',
    ].join('\n\n'),
  );
  expect(references).toEqual({
    sources: ['wood2019', 'costa2019'],
    exercises: ['slow-breathing'],
    terms: ['flare-up'],
    mentions: { wood2019: 2, costa2019: 1 },
  });
});

test('a word is explained at its first use only: the second is the plain word', async () => {
  const { code } = await compile(
    'A <Term id="flare-up">flare-up</Term>, and a <Term id="flare-up">*bad* flare</Term>. <Term id="set">Set</Term>.',
  );
  expect(code.match(/_jsx\(Term,|_jsxs\(Term,/g)).toHaveLength(2);
  expect(code).toMatch(/_Fragment, \{\s*children: \[[^\]]*"bad"[^\]]*" flare"\s*\]/);
});

test('each cite carries its number, and which mention of its source it is', async () => {
  const { code } = await compile('<Cite id="b1" /> x <Cite id="a1" /> x <Cite id="b1" />');
  const attributes = [...code.matchAll(/id: "(\w+)",\s*number: "(\d)",\s*mention: "(\d)"/g)];
  expect(attributes.map(([, ...rest]) => rest.join(' '))).toEqual(['b1 1 1', 'a1 2 1', 'b1 1 2']);
});

test('cites are numbered inside other components and on lines of their own', async () => {
  const { references } = await compile(
    [
      '<Notice kind="tip">',
      '',
      'Word.<Cite id="a1" />',
      '',
      '</Notice>',
      '',
      '<Cite id="b1" />',
    ].join('\n'),
  );
  expect(references).toMatchObject({ sources: ['a1', 'b1'] });
});

test('an article that points at nothing has empty lists, and the next one starts anew', async () => {
  await compile('<Cite id="a1" />');
  const { references } = await compile('Only words.');
  expect(references).toEqual({ sources: [], exercises: [], terms: [], mentions: {} });
});

test('other components are left as they are', async () => {
  const { code } = await compile('<HowSure level="moderate" />');
  expect(code).toContain('level: "moderate"');
  expect(code).not.toContain('number:');
});

test('a cite right behind another says so, one with words between them does not', async () => {
  const { code } = await compile('A.<Cite id="a1" /><Cite id="b1" /> B.<Cite id="c1" />');
  const next = [...code.matchAll(/id: "(\w+)",\s*number: "\d",\s*mention: "1"(,\s*next)?/g)];
  expect(next.map(([, id, isNext]) => [id, isNext !== undefined])).toEqual([
    ['a1', false],
    ['b1', true],
    ['c1', false],
  ]);
});

test('the sources of a picture count where it stands, and are not cited by it', async () => {
  const { references } = await compile(
    'A.<Cite id="a1" />\n\n<Picture name="side-effects" />\n\nB.<Cite id="b1" />',
  );
  expect(references).toMatchObject({
    sources: ['a1', 'niemeijer2020', 'geneen2017', 'b1'],
    mentions: { a1: 1, b1: 1 },
  });
});
