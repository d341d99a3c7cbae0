import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { contentTypeOf } from './contentTypes.ts';

/** Files that Pagefind writes for its own interface, which we do not use. */
const unusedFiles = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** Indexes the built pages for search, and serves the last index while developing. */
export function siteSearch(): AstroIntegration {
  return {
    name: 'site-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexFolder(fileURLToPath(dir));
        logger.info(`Search knows ${pages} pages.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(server.config.root, 'dist');
        if (!existsSync(join(folder, 'pagefind'))) {
          logger.warn('There is no search index yet. `npm run build` makes one.');
        }
        server.middlewares.use('/pagefind', (request, response, next) => {
          void sendIndexFile(folder, request.url ?? '/').then((file) => {
            if (file === null) {
              next();
              return;
            }
            response.setHeader('Content-Type', file.type);
            response.end(file.bytes);
          });
        });
      },
    },
  };
}

/** Writes `pagefind/` into a folder of built pages. Gives the number of pages. */
async function indexFolder(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Search index: ${errors.join(' ')}`);
  const added = await index.addDirectory({ path: folder });
  if (added.errors.length > 0) throw new Error(`Search index: ${added.errors.join(' ')}`);
  const target = join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath: target });
  if (written.errors.length > 0) throw new Error(`Search index: ${written.errors.join(' ')}`);
  await Promise.all(unusedFiles.map((file) => rm(join(target, file), { force: true })));
  await close();
  return added.page_count;
}

async function sendIndexFile(folder: string, url: string) {
  const path = normalize(decodeURIComponent(url.split('?')[0] ?? ''));
  if (path.includes('..')) return null;
  try {
    return {
      bytes: await readFile(join(folder, 'pagefind', path)),
      type: contentTypeOf(extname(path)),
    };
  } catch {
    return null;
  }
}
