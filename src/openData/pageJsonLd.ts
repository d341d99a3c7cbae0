import type { MedicalWebPage, WebPage, WithContext } from 'schema-dts';
import type { CalendarDay } from '#domain/calendarDay.ts';
import type { LibraryExercise } from '#domain/exercise/exercise.ts';
import { addressOfSource, type Source } from '#domain/evidence/source.ts';
import { exercisePlan } from './exercisePlan.ts';
import { creditLine, licence } from './licence.ts';

/** What a page about health tells machines, besides its words. */
export interface HealthFacts {
  /** The day that the page shows, and none where it shows none. */
  reviewed?: CalendarDay;
  sources?: readonly Source[];
  /** The exercise that the page is about. */
  exercise?: LibraryExercise;
}

interface Page {
  title: string;
  description: string;
  address: URL;
  /** Absent: the page is not about health, or has none of its own to tell. */
  health?: HealthFacts;
}

const longLastingPain = {
  '@type': 'MedicalCondition',
  name: 'Long-lasting pain',
  alternateName: 'Chronic pain',
} as const;

/**
 * A page as schema.org has it. It never says `reviewedBy`: no clinician has reviewed anything, and
 * `lastReviewed` is the day of our own check against the sources.
 */
export function pageJsonLd({ title, description, address, health }: Page) {
  const home = new URL('/', address);
  const page = {
    '@id': address.href,
    url: address.href,
    name: title,
    description,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    isPartOf: { '@type': 'WebSite', name: 'Steadily', url: home.href },
    license: licence.address,
    creditText: creditLine(home),
  } as const;
  return health === undefined
    ? ({
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        ...page,
      } satisfies WithContext<WebPage>)
    : ({
        '@context': 'https://schema.org',
        '@type': 'MedicalWebPage',
        ...page,
        ...healthProperties(health, home),
      } satisfies WithContext<MedicalWebPage>);
}

function healthProperties({ reviewed, sources = [], exercise }: HealthFacts, home: URL) {
  return {
    ...(reviewed === undefined ? {} : { lastReviewed: reviewed }),
    about: longLastingPain,
    audience: { '@type': 'Patient', audienceType: 'People with long-lasting pain' },
    ...(sources.length === 0 ? {} : { citation: sources.map(citation) }),
    ...(exercise === undefined ? {} : { mainEntity: exercisePlan(exercise, home) }),
  } as const;
}

/** A DOI says all that a machine needs; what has none is named. */
function citation(source: Source) {
  const link = addressOfSource(source);
  const where = link === undefined ? {} : { sameAs: link };
  if (source.doi !== undefined) return { '@type': 'MedicalScholarlyArticle', ...where } as const;
  return {
    '@type': 'CreativeWork',
    name: source.title,
    datePublished: String(source.year),
    ...where,
  } as const;
}

/** Data as the text of a script element. Nothing in it can end the element. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
