import { looserQueries } from '#domain/searchQuery.ts';

/** The part of Pagefind's result data that the panel shows. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: {
    title: string;
    kind?: string;
    /** Lay words that are searched and not shown. */
    aka?: string;
    /** Of an exercise: the abilities that it needs, and what does the same job. */
    needs?: string;
    swaps?: string;
  };
  sub_results: { title: string; url: string; excerpt: string }[];
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] }>;
}

export interface Findings {
  pages: FoundPage[];
  /** How many there are in all, those that are not shown included. */
  total: number;
  /** What was looked up in the end: fewer words than were typed when all of them found nothing. */
  query: string;
}

/** More than are shown, because some may not fit today’s body. */
const MOST_LOADED = 20;
let loading: Promise<Pagefind> | undefined;

/** Loads the search index once. A second call gets the same one; a failed load is tried again. */
export function loadIndex(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  // A variable, so that the bundler leaves this import to the browser.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking: { metaWeights: { title: 6, aka: 8 } } });
  await pagefind.init();
  return pagefind;
}

/** Looks a query up; when all its words together find nothing, with fewer of them. */
export async function find(typed: string): Promise<Findings> {
  const pagefind = await loadIndex();
  for (const query of looserQueries(typed)) {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, MOST_LOADED).map((result) => result.data()));
    const [best] = pages;
    if (best && speaksOf(best, query)) return { pages, total: results.length, query };
  }
  return { pages: [], total: 0, query: typed };
}

/** As many first letters as a found word must share with one that was looked for. */
const SHARED_LETTERS = 4;

/**
 * Whether a page was found for the words and not for their first letters only: for a word that it
 * does not know, Pagefind takes what the word begins with ("ibuprofen": "I"). It marks the words it
 * found in the text; a page without marks was found by its title or its hidden words.
 */
function speaksOf({ excerpt, meta }: FoundPage, query: string): boolean {
  // A word with hyphens is marked whole, whichever part of it was found.
  const wordsIn = (text: string) => text.split(/[^\p{L}\p{N}]+/u);
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, text = '']) =>
    wordsIn(text),
  );
  const hidden = wordsIn(`${meta.title} ${meta.aka ?? ''}`);
  const beginnings = query.split(' ').map((word) => word.slice(0, SHARED_LETTERS));
  return (marked.length > 0 ? marked : hidden).some((word) =>
    beginnings.some((letters) => word.toLowerCase().startsWith(letters)),
  );
}
