/**
 * `npm run check`: everything that needs no built site. `npm test` runs it too, then builds and
 * tests the site (test.ts).
 */
import { finish, runAll } from './suites.ts';
import { checkSuites } from './checkSuites.ts';

finish(await runAll(checkSuites));
