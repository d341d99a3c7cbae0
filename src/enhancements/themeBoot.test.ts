import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { storageKeys } from '#storage/keys.ts';
import { themeBoot, themeBootHash } from './themeBoot.ts';

/** Runs the script as the page's head does. Gives what it wrote on the root element. */
function boot(getItem: (key: string) => string | null): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(themeBoot, {
    document: { documentElement: { dataset } },
    localStorage: { getItem },
  });
  return dataset;
}

test('the hash lets exactly this script through', () => {
  const digest = createHash('sha256').update(themeBoot, 'utf8').digest('base64');
  expect(themeBootHash()).toBe(`sha256-${digest}`);
});

test.each(['light', 'dark'])('a kept “%s” is set before anything is painted', (theme) => {
  expect(boot((key) => (key === storageKeys.theme ? theme : null))).toEqual({ script: '', theme });
});

test.each([null, '', 'system', 'purple', '"><script>'])(
  'a kept %j leaves it to the device',
  (kept) => {
    expect(boot(() => kept)).toEqual({ script: '' });
  },
);

test('a browser that forbids looking still says that scripts run', () => {
  const forbidden = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  expect(boot(forbidden)).toEqual({ script: '' });
});

test('the script holds nothing that would end it inside a page', () => {
  expect(themeBoot).not.toMatch(/<\/|<!--/);
});
