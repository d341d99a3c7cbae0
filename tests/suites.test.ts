import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { command, countedBy, finish, runAll, type Suite, type Tally } from '../scripts/suites.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steadily-suites-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const suite = (name: string, tally: Tally): Suite => ({ name, run: () => Promise.resolve(tally) });

/** A suite that writes a report of its own and exits well or badly. */
function reporting(report: string, text: string, exit: Tally): Suite {
  return {
    name: 'tests',
    run: async () => {
      await writeFile(report, text);
      return exit;
    },
  };
}

const well: Tally = { passed: 1, failed: 0 };
const badly: Tally = { passed: 0, failed: 1 };

describe('all suites together', () => {
  test('are summed up', async () => {
    const total = await runAll([
      suite('one', { passed: 3, failed: 1 }),
      suite('two', { passed: 4, failed: 0 }),
    ]);
    expect(total).toEqual({ passed: 7, failed: 1 });
  });

  test('run to the end although one fails', async () => {
    const last = vi.fn(() => Promise.resolve(well));
    await runAll([suite('first', badly), { name: 'last', run: last }]);
    expect(last).toHaveBeenCalledOnce();
  });
});

describe('tests counted by their report', () => {
  const report = () => join(folder, 'report.json');
  const count = (format: 'vitest' | 'playwright', text: string, exit: Tally) =>
    countedBy(format, reporting(report(), text, exit), report()).run();

  test('of Vitest', async () => {
    const text = JSON.stringify({ numPassedTests: 12, numFailedTests: 2 });
    expect(await count('vitest', text, badly)).toEqual({ passed: 12, failed: 2 });
  });

  test('of Playwright, where one that passed only at the second try has failed', async () => {
    const text = JSON.stringify({ stats: { expected: 9, unexpected: 1, flaky: 1 } });
    expect(await count('playwright', text, badly)).toEqual({ passed: 9, failed: 2 });
  });

  test('fail when the tool ends badly for a reason that is not in the report', async () => {
    const text = JSON.stringify({ numPassedTests: 12, numFailedTests: 0 });
    expect(await count('vitest', text, badly)).toEqual({ passed: 12, failed: 1 });
  });

  test('fail when there were none', async () => {
    const text = JSON.stringify({ numPassedTests: 0, numFailedTests: 0 });
    expect(await count('vitest', text, well)).toEqual({ passed: 0, failed: 1 });
  });

  test('fail when the report cannot be read', async () => {
    expect(await count('playwright', '{"stats"', well)).toEqual({ passed: 0, failed: 1 });
  });

  test('are not counted from the report of an earlier run', async () => {
    await writeFile(report(), JSON.stringify({ numPassedTests: 99, numFailedTests: 0 }));
    const silent = countedBy('vitest', suite('tests', well), report());
    expect(await silent.run()).toEqual({ passed: 0, failed: 1 });
  });
});

describe('a tool', () => {
  test('that ends with 0 has passed', async () => {
    expect(await command('good', process.execPath, ['-e', '0']).run()).toEqual(well);
  });

  test('that ends with anything else has failed', async () => {
    const words = ['-e', 'process.exitCode = 3'];
    expect(await command('bad', process.execPath, words).run()).toEqual(badly);
  });

  test('that is not there has failed, and is named', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await command('gone', 'no-such-tool', []).run()).toEqual(badly);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('no-such-tool'));
  });
});

describe('the end', () => {
  test.each([
    [{ passed: 7, failed: 0 }, 0],
    [{ passed: 7, failed: 1 }, 1],
    [{ passed: 0, failed: 0 }, 1],
  ])('of %o is one line and the exit code %i', (tally, code) => {
    const exit = vi.spyOn(process, 'exit').mockImplementation((given) => {
      throw new Error(`exit ${given ?? 'without a code'}`);
    });
    expect(() => finish(tally)).toThrow(`exit ${code}`);
    expect(exit).toHaveBeenCalledOnce();
    expect(console.log).toHaveBeenLastCalledWith(
      expect.stringMatching(new RegExp(`^\\s*${tally.passed} passed, ${tally.failed} failed$`)),
    );
  });
});
