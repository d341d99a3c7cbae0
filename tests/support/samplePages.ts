import { builtPages } from '../../scripts/builtSite.ts';

/** Pages that one template makes from data: where one of them is good, its neighbours mostly are. */
const alike = [/^\/exercises\/[^/]+\/$/, /^\/exercises\/[^/]+\/[^/]+\/$/, /^\/articles\/[^/]+\/$/];
const ONE_IN = 5;

/**
 * The addresses of every page that is the only one of its kind, and of one in five of the others,
 * for tests that open pages one by one. What can be read off the files is tested on all of them.
 */
export async function samplePages(): Promise<string[]> {
  const seen = new Map<RegExp, number>();
  return (await builtPages())
    .map(({ path }) => path)
    .filter((path) => {
      const kind = alike.find((addresses) => addresses.test(path));
      if (kind === undefined) return true;
      const count = seen.get(kind) ?? 0;
      seen.set(kind, count + 1);
      return count % ONE_IN === 0;
    });
}
