import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { delimiter, dirname, resolve } from 'node:path';

/** How many checks passed and failed. A tool that only says yes or no counts as one. */
export interface Tally {
  passed: number;
  failed: number;
}

/** One step of the tests. */
export interface Suite {
  name: string;
  run(): Promise<Tally>;
}

/** A tool of this project that passes when it exits with 0. */
export function command(name: string, tool: string, words: readonly string[]): Suite {
  return {
    name,
    run: async () => {
      const code = await exitCodeOf(tool, words);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/**
 * The same, counted test by test from the report that the tool writes. A missing report, a report
 * without tests, and an exit code that the report does not explain each count as a failure.
 */
export function countedBy(format: 'vitest' | 'playwright', suite: Suite, report: string): Suite {
  return {
    name: suite.name,
    run: async () => {
      await mkdir(dirname(report), { recursive: true });
      await rm(report, { force: true });
      const exit = await suite.run();
      const tally = await readReport(format, report);
      const unexplained = exit.failed > 0 && tally.failed === 0;
      const empty = tally.passed + tally.failed === 0;
      return unexplained || empty ? { ...tally, failed: tally.failed + 1 } : tally;
    },
  };
}

async function readReport(format: 'vitest' | 'playwright', report: string): Promise<Tally> {
  try {
    const found = JSON.parse(await readFile(report, 'utf8')) as {
      numPassedTests?: number;
      numFailedTests?: number;
      stats?: { expected: number; unexpected: number; flaky: number };
    };
    return format === 'vitest'
      ? { passed: found.numPassedTests ?? 0, failed: found.numFailedTests ?? 0 }
      : {
          passed: found.stats?.expected ?? 0,
          failed: (found.stats?.unexpected ?? 0) + (found.stats?.flaky ?? 0),
        };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Runs suites one after the other, all of them even when one fails, and says how each went. */
export async function runAll(suites: readonly Suite[]): Promise<Tally> {
  const total: Tally = { passed: 0, failed: 0 };
  for (const suite of suites) {
    console.log(`\n── ${suite.name}`);
    const start = performance.now();
    const tally = await suite.run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`── ${suite.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
    total.passed += tally.passed;
    total.failed += tally.failed;
  }
  return total;
}

/** Prints the one closing line and ends with the exit code that it means. */
export function finish({ passed, failed }: Tally): never {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

function exitCodeOf(tool: string, words: readonly string[]): Promise<number> {
  const tools = resolve('node_modules/.bin');
  const environment = {
    ...process.env,
    PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  return new Promise((settle) => {
    const child = spawn(tool, words, {
      stdio: 'inherit',
      env: environment,
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${tool} could not be started: ${error.message}`);
      settle(1);
    });
    child.on('close', (code) => settle(code ?? 1));
  });
}
