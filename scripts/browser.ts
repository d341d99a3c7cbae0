import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where browsers usually are, in the order in which we take them. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium that browser tests use: the one in the environment variable CHROMIUM_PATH, else one
 * on this machine, else the Debian package, which is installed when we are root. Throws one
 * sentence that says what to install when there is none.
 */
export function ensureBrowser(): string {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist.`);
  }
  const found = usualPlaces.find((place) => existsSync(place)) ?? installDebianPackage();
  if (found !== undefined) return found;
  throw new Error(
    'Browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to it.',
  );
}

function installDebianPackage(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium for the browser tests.');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    spawnSync('apt-get', words, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return usualPlaces.find((place) => existsSync(place));
}
