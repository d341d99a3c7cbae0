import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The folder that the site is built into. */
export const builtFolder = 'dist';

async function builtFiles(): Promise<string[]> {
  const entries = await readdir(builtFolder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const pathOf = (file: string) => `/${relative(builtFolder, file).split(sep).join('/')}`;

/** The address of every file: "/favicon.svg". */
export async function builtPaths(): Promise<Set<string>> {
  return new Set((await builtFiles()).map(pathOf));
}

/** Every page with its address ("/exercises/bridge/") and its file. */
export async function builtPages(): Promise<{ path: string; file: string }[]> {
  const pages = (await builtFiles()).filter((file) => file.endsWith('.html'));
  return pages
    .map((file) => ({ path: pathOf(file).replace(/index\.html$/, ''), file }))
    .sort((a, b) => a.path.localeCompare(b.path));
}
