/** `npm test`: every check and every test, with one closing line that totals them. */
import { checkSuites } from './checkSuites.ts';
import { command, countedBy, finish, runAll } from './suites.ts';

finish(
  await runAll([
    ...checkSuites,
    command('build', 'node', ['scripts/build.ts']),
    command('links', 'node', ['scripts/checkLinks.ts']),
    command('spacing', 'node', ['scripts/checkSpacing.ts']),
    command('page weight', 'node', ['scripts/checkPageWeight.ts']),
    countedBy(
      'playwright',
      command('browser tests', 'playwright', ['test']),
      'test-results/browser.json',
    ),
  ]),
);
