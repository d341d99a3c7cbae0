import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Which file imports which: "src/domain/dose/dose.ts" → ["src/domain/vocabulary.ts"]. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const statement = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
const deferred = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The files of ours that a text imports, at load or later. */
export function importsOf(path: string, text: string): string[] {
  const withoutComments = text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [statement, deferred]
    .flatMap((pattern) => [...withoutComments.matchAll(pattern)])
    .map(([, target = '']) => target)
    .filter((target) => /^[#.]/.test(target))
    .map((target) =>
      target.startsWith('#')
        ? `src/${target.slice(1)}`
        : normalize(join(dirname(path), target)).replaceAll('\\', '/'),
    );
}

/** The imports of every source file. */
export function readImportGraph(): ImportGraph {
  const paths = globSync('src/**/*.{ts,tsx,astro}').map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.map((path) => [path, importsOf(path, readFileSync(path, 'utf8'))]));
}

/** Every circle that a walk along the imports meets, as the files on it. Empty when there is none. */
export function findCycles(graph: ImportGraph): string[][] {
  const cycles: string[][] = [];
  const finished = new Set<string>();
  const trail: string[] = [];

  const walk = (file: string) => {
    const start = trail.indexOf(file);
    if (start !== -1) {
      cycles.push([...trail.slice(start), file]);
      return;
    }
    if (finished.has(file)) return;
    trail.push(file);
    for (const imported of graph.get(file) ?? []) walk(imported);
    trail.pop();
    finished.add(file);
  };

  for (const file of graph.keys()) walk(file);
  return cycles;
}
