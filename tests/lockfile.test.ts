import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  funding?: unknown;
  optionalDependencies?: Record<string, string>;
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const lockfile = readFileSync('package-lock.json', 'utf8');
const locked = (JSON.parse(lockfile) as { packages: Record<string, LockedPackage> }).packages;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const direct = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
};

const nameOf = (place: string) => place.replace(/^.*node_modules\//, '');

/** Optional packages that the lockfile names and does not hold: `npm ci` fails on their platform. */
function absentOptionals(packages: Record<string, LockedPackage>): string[] {
  const held = new Set(Object.keys(packages).map(nameOf));
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !held.has(name))
      .map((name) => `${nameOf(place)} → ${name}`),
  );
}

test('the lockfile holds the optional packages of every platform', () => {
  expect(Object.keys(locked).length).toBeGreaterThan(100);
  expect(absentOptionals(locked)).toEqual([]);
});

test('a missing platform package is noticed', () => {
  const packages = {
    'node_modules/tool': { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-mac': '1.0.0' } },
    'node_modules/tool-linux': {},
  };
  expect(absentOptionals(packages)).toEqual(['tool → tool-mac']);
});

test('no locked package says where it was fetched from', () => {
  const resolved = Object.entries(locked).filter(([, one]) => one.resolved !== undefined);
  expect(resolved.map(([place]) => place)).toEqual([]);
});

test('the lockfile names no registry: its only addresses ask for funding', () => {
  const withoutFunding = JSON.stringify(locked, (key, value: unknown) =>
    key === 'funding' ? undefined : value,
  );
  expect(withoutFunding.match(/[a-z+]+:\/\/[^"\\]*/g)).toBeNull();
  expect(lockfile).not.toMatch(/registry\.|\.npmjs\.|artifactory|localhost/i);
});

test('every install script is decided by name', () => {
  const withScript = Object.entries(locked)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([place]) => nameOf(place));
  expect(withScript).not.toEqual([]);
  expect(withScript.filter((name) => manifest.allowScripts[name] === undefined)).toEqual([]);
});

test('every version in package.json is exact', () => {
  const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('package.json and the lockfile agree on every version', () => {
  const differing = Object.entries(direct).filter(
    ([name, version]) => locked[`node_modules/${name}`]?.version !== version,
  );
  expect(differing).toEqual([]);
});

test('every direct dependency has its reason in docs/dependencies.md', () => {
  const path = 'docs/dependencies.md';
  const reasons = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const named = new Set(
    reasons
      .split('\n')
      .filter((line) => /^\s*(?:#|\||[-*] )/.test(line))
      .flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, name]) => name)),
  );
  expect(Object.keys(direct).filter((name) => !named.has(name))).toEqual([]);
});
