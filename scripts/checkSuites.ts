import { command, countedBy, type Suite } from './suites.ts';

/** The checks that need no built site, quickest first. */
export const checkSuites: Suite[] = [
  command('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  // Before lint: it writes the types of the content that lint reads.
  command('types', 'astro', ['check', '--minimumFailingSeverity', 'hint']),
  command('lint', 'eslint', ['.', '--max-warnings', '0']),
  command('dead code', 'knip', []),
  countedBy(
    'vitest',
    command('unit tests', 'vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile=test-results/unit.json',
    ]),
    'test-results/unit.json',
  ),
];
