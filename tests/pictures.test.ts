import { describe, expect, test } from 'vitest';
import { articlePieces, attributesIn } from '#collections/articleText.ts';
import { fibromyalgia, lowBackPain } from '#components/pictures/effectPictures.ts';
import { drawnRows, rowsInWords } from '#components/pictures/effectRows.ts';
import { kneeResults } from '#components/pictures/kneeResults.ts';
import { mechanisms } from '#components/pictures/mechanisms.ts';
import { pictureNames, pictureSources } from '#domain/evidence/picture.ts';
import { requireFigure, requireSource } from '#components/pictures/pictureSource.ts';
import { sourceSchema } from '#domain/evidence/source.ts';
import { figureFaults } from '#domain/evidence/sourceFigures.ts';
import { contentFiles } from './support/contentFiles.ts';

const files = contentFiles('sources').map(({ id, path, data }) => ({
  id,
  path,
  source: sourceSchema.parse(data),
}));
const sources = new Map(files.map(({ id, source }) => [id, source]));
const withFigures = files.filter(({ source }) => source.figures !== undefined);

describe('the figures of the sources', () => {
  test('are there for the pictures', () => {
    expect(withFigures.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['hayden2021a', 'niemeijer2020', 'verville2023', 'wang2018']),
    );
  });

  test.each(withFigures)('of $path all stand in its finding, and it was read', ({ source }) => {
    expect(figureFaults(source)).toEqual([]);
  });

  test.each(withFigures)('of $path are none of those that nobody checked', ({ source }) => {
    const { figures, unverifiedFigures = '' } = source;
    const numbers = JSON.stringify(figures).match(/\d+\.\d+/g) ?? [];
    expect(numbers.filter((number) => unverifiedFigures.includes(number))).toEqual([]);
  });
});

describe('a chart of effects', () => {
  const charts = [
    { name: 'low back pain', picture: lowBackPain },
    { name: 'fibromyalgia', picture: fibromyalgia },
  ];

  test.each(charts)('of $name draws the numbers of its sources', ({ picture }) => {
    const rows = drawnRows(picture, sources);
    const drawn = rows.flatMap(({ difference }) => difference ?? []);
    const written = picture.rows.flatMap((row) =>
      'figure' in row ? requireFigure(sources, row.source, 'differences', row.figure) : [],
    );
    expect(drawn).toEqual(written);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.every(({ scale }) => scale === '0-100')).toBe(true);
  });

  test.each(charts)('of $name says each number in its words and its table', ({ picture }) => {
    const rows = drawnRows(picture, sources);
    const words = rowsInWords(rows);
    for (const { size, line, difference } of rows) {
      if (difference === undefined) continue;
      expect(words).toContain(size);
      expect(size).toContain(String(difference.difference));
      expect(line).toBe(String(difference.counts));
    }
  });

  test.each(charts)('of $name prints no size of a source that was not read', ({ picture }) => {
    const rows = drawnRows(picture, sources);
    picture.rows.forEach(({ source }, index) => {
      if (requireSource(sources, source).status === 'read') return;
      expect(rows[index]).toMatchObject({ size: 'not printed' });
      expect(rows[index]?.says).not.toMatch(/\d/);
    });
    expect(rows).toHaveLength(picture.rows.length);
  });
});

test('a figure that is gone stops the build, and so does a source', () => {
  expect(() => requireFigure(sources, 'wang2018', 'differences', 'lowest-dose')).toThrow(
    'A picture draws figures.differences.lowest-dose. Add it to src/content/sources/wang2018.yaml.',
  );
  expect(() => requireSource(sources, 'nobody1999')).toThrow('A picture cites “nobody1999”.');
});

test('the knee picture prints no number of a gain', () => {
  expect(kneeResults.filter(({ says }) => /\d/.test(says))).toEqual([]);
});

test('every source that a picture names exists', () => {
  const named = [
    ...[...lowBackPain.rows, ...fibromyalgia.rows, ...kneeResults].map(({ source }) => source),
    ...mechanisms.flatMap((mechanism) => mechanism.sources),
  ];
  expect(named.filter((id) => !sources.has(id))).toEqual([]);
});

describe('in an article', () => {
  test('a picture is not read as a sentence', () => {
    const body = 'Pain eased.\n\n<Picture name="low-back-pain" />\n\nSome gained more.';
    expect(articlePieces(body)).toEqual(['Pain eased.', 'Some gained more.']);
  });

  test('every picture exists', () => {
    const known: readonly string[] = pictureNames;
    const lost = contentFiles('articles').flatMap(({ path, body }) =>
      attributesIn(body, 'Picture', 'name')
        .filter((name) => !known.includes(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('the sources of a picture', () => {
  const drawn = {
    'low-back-pain': lowBackPain.rows.map(({ source }) => source),
    fibromyalgia: fibromyalgia.rows.map(({ source }) => source),
    'knee-osteoarthritis': kneeResults.map(({ source }) => source),
    mechanisms: mechanisms.flatMap(({ sources: ids }) => ids),
  };

  test.each(Object.entries(drawn))('of %s name each that is drawn', (name, ids) => {
    const named = pictureSources[name as keyof typeof drawn];
    expect(ids.filter((id) => !named.includes(id))).toEqual([]);
  });

  test('are all in the collection', () => {
    const named = Object.values(pictureSources).flat();
    expect(named.filter((id) => !sources.has(id))).toEqual([]);
  });
});
