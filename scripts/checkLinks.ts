/** Every internal link, image and anchor of the built site leads somewhere: `node scripts/checkLinks.ts`. */
import { readFile } from 'node:fs/promises';
import { builtPages, builtPaths } from './builtSite.ts';

const paths = await builtPaths();
const pages = new Map(
  await Promise.all(
    (await builtPages()).map(async ({ path, file }) => {
      const html = await readFile(file, 'utf8');
      return [path, { html, ids: new Set(attributeValues(html, 'id')) }] as const;
    }),
  ),
);

const faults: string[] = [];
for (const [path, { html }] of pages) {
  const links = new Set([...attributeValues(html, 'href'), ...attributeValues(html, 'src')]);
  for (const link of links) {
    const fault = faultOf(link, path);
    if (fault !== null) faults.push(`${path} → ${link}: ${fault}`);
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`Links of ${pages.size} pages lead somewhere.`);

/** What is wrong with a link; null when nothing is, or when it leaves the site. */
function faultOf(link: string, from: string): string | null {
  const url = new URL(link.replaceAll('&amp;', '&'), `http://site${from}`);
  if (url.host !== 'site') return null;
  const target = decodeURIComponent(url.pathname);
  const page = pages.get(target);
  if (!page) return paths.has(target) ? null : 'there is no such page or file';
  const anchor = decodeURIComponent(url.hash.slice(1));
  // "#add=bridge" is a word to the page's script, not a place on the page.
  if (anchor === '' || anchor.includes('=')) return null;
  return page.ids.has(anchor) ? null : 'that page has no such anchor';
}

function attributeValues(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}
