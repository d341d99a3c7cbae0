import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const sources = [
  'src',
  'public',
  'scripts',
  'package.json',
  'astro.config.mjs',
  'tsconfig.json',
  'CHANGELOG.md',
];

/** A file of the project, and how its text is spoilt. */
export interface Planting {
  file: string;
  change: (text: string) => string;
}

export interface BuildOutcome {
  code: number | null;
  output: string;
}

/** A copy of the project in a folder of its own, with faults planted in it. */
export async function copyWith(plantings: readonly Planting[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'steadily-build-'));
  await Promise.all(sources.map((name) => cp(name, join(folder, name), { recursive: true })));
  await linkPackages(folder);
  for (const { file, change } of plantings) {
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`Nothing was planted in ${file}.`);
    await writeFile(path, after);
  }
  return folder;
}

/** Each package is linked by itself, so that the copy keeps its tools' caches to itself. */
async function linkPackages(folder: string) {
  const from = resolve('node_modules');
  const to = join(folder, 'node_modules');
  await mkdir(to);
  const names = (await readdir(from)).filter((name) => !name.startsWith('.'));
  await Promise.all(names.map((name) => symlink(join(from, name), join(to, name), 'junction')));
}

/** `astro build` in a folder, with all that it says. */
export function buildIn(folder: string): Promise<BuildOutcome> {
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [astro, 'build'], { cwd: folder, env: environment });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      settle({ code, output });
    });
  });
}
