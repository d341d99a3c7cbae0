import { describe, expect, test } from 'vitest';
import type { Source } from '#domain/evidence/source.ts';
import { pageJsonLd, scriptText } from './pageJsonLd.ts';

const page = {
  title: 'Hurt and harm',
  description: 'What pain tells, and what it does not.',
  address: new URL('https://steadily.example/articles/hurt-and-harm/'),
};

const source: Source = {
  authors: ['Costa N'],
  title: 'A definition of “flare”',
  publishedIn: 'The Journal of Pain',
  year: 2019,
  doi: '10.1016/j.jpain.2019.03.009',
  kind: 'consensus',
  finding: 'People agreed on it.',
  status: 'read',
};

describe('a page about the site', () => {
  test('is a WebPage, free, in English, under its licence', () => {
    expect(pageJsonLd(page)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      url: 'https://steadily.example/articles/hurt-and-harm/',
      name: 'Hurt and harm',
      inLanguage: 'en-GB',
      isAccessibleForFree: true,
      isPartOf: { '@type': 'WebSite', url: 'https://steadily.example/' },
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });
});

describe('a page about health', () => {
  test('is a MedicalWebPage for people with long-lasting pain', () => {
    expect(pageJsonLd({ ...page, health: {} })).toMatchObject({
      '@type': 'MedicalWebPage',
      about: { '@type': 'MedicalCondition', alternateName: 'Chronic pain' },
      audience: { '@type': 'Patient' },
    });
  });

  test('has a day of review only if it was given one', () => {
    const reviewed = pageJsonLd({ ...page, health: { reviewed: '2026-11-20' } });
    expect(reviewed).toHaveProperty('lastReviewed', '2026-11-20');
    expect(pageJsonLd({ ...page, health: {} })).not.toHaveProperty('lastReviewed');
  });

  test('cites its sources, with a link where there is one', () => {
    const { doi, ...bare } = source;
    const health = { sources: [source, { ...bare, url: 'https://example.org/a' }, bare] };
    expect(pageJsonLd({ ...page, health })).toHaveProperty('citation', [
      {
        '@type': 'MedicalScholarlyArticle',
        sameAs: `https://doi.org/${doi ?? ''}`,
      },
      {
        '@type': 'CreativeWork',
        name: 'A definition of “flare”',
        datePublished: '2019',
        sameAs: 'https://example.org/a',
      },
      { '@type': 'CreativeWork', name: 'A definition of “flare”', datePublished: '2019' },
    ]);
  });
});

test('nothing in the data can end the script element or begin a comment', () => {
  const data = { name: 'a</script><!-- b' };
  const text = scriptText(data);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(data);
});
