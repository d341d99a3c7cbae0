/**
 * `npm run dev`: hot reload, with working search. Search needs an index, and an index needs built
 * pages: the first time, the site is built once before.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  // Some editors' settings would send the server to the background.
  ASTRO_DEV_BACKGROUND: '0',
};

const astro = (...words: string[]) =>
  spawnSync('astro', words, {
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  }).status ?? 1;

if (!existsSync('dist/pagefind')) {
  console.log('Building once, so that search has something to find.');
  const built = astro('build');
  if (built !== 0) process.exit(built);
}
process.exit(astro('dev', '--port', '4321'));
