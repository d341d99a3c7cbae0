import { abilities, needsInWords, type Ability } from '#domain/body/ability.ts';
import { missingFor } from '#domain/exercise/libraryResult.ts';
import type { FoundPage } from './pagefindIndex.ts';

/** An exercise for the same job, as a page gives it to the index. */
export interface Swap {
  address: string;
  name: string;
}

/** A page that was found, but asks for what the body cannot do today. */
export interface Misfit {
  page: FoundPage;
  /** "It needs kneeling." */
  because: string;
  /** Those that do the same job and fit. */
  swaps: Swap[];
}

/** The abilities in a list with spaces, as pages and the root element hold it. */
export function abilitiesIn(words: string): Ability[] {
  return abilities.filter((ability) => words.split(' ').includes(ability));
}

function isSwap(value: unknown): value is Swap & { needs: unknown[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['address', 'name'].every((key) => typeof Reflect.get(value, key) === 'string') &&
    Array.isArray(Reflect.get(value, 'needs'))
  );
}

/** The alternatives that a page was indexed with. None when they cannot be read. */
function swapsOf({ meta }: FoundPage, cannot: readonly Ability[]): Swap[] {
  let listed: unknown;
  try {
    listed = JSON.parse(meta.swaps ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(listed)) return [];
  return listed
    .filter(isSwap)
    .filter(({ needs }) => missingFor(abilitiesIn(needs.join(' ')), cannot).length === 0)
    .map(({ address, name }) => ({ address, name }));
}

/** Found pages, with those apart that do not fit today's body. */
export function partByFit(
  pages: readonly FoundPage[],
  cannot: readonly Ability[],
): { fitting: FoundPage[]; misfits: Misfit[] } {
  const fitting: FoundPage[] = [];
  const misfits: Misfit[] = [];
  for (const page of pages) {
    const missing = missingFor(abilitiesIn(page.meta.needs ?? ''), cannot);
    if (missing.length === 0) fitting.push(page);
    else {
      const because = `It needs ${needsInWords(missing)}.`;
      misfits.push({ page, because, swaps: swapsOf(page, cannot) });
    }
  }
  return { fitting, misfits };
}
