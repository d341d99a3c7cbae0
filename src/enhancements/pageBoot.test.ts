import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { answersOf } from '#domain/body/abilityAnswers.ts';
import { abilityAnswersRecord } from '#storage/abilityAnswers.ts';
import { storageKeys } from '#storage/keys.ts';
import { memoryStore } from '#storage/keyValueStore.ts';
import { pageBoot, pageBootHash } from './pageBoot.ts';

/** Runs the script as the page's head does. Gives what it wrote on the root element. */
function boot(getItem: (key: string) => string | null, search = ''): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(pageBoot, {
    document: { documentElement: { dataset } },
    localStorage: { getItem },
    location: { search },
  });
  return dataset;
}

test('the hash lets exactly this script through', () => {
  const digest = createHash('sha256').update(pageBoot, 'utf8').digest('base64');
  expect(pageBootHash()).toBe(`sha256-${digest}`);
});

test.each(['light', 'dark'])('a kept “%s” is set before anything is painted', (theme) => {
  expect(boot((key) => (key === storageKeys.theme ? theme : null))).toEqual({ script: '', theme });
});

test.each([null, '', 'system', 'purple', '"><script>'])(
  'a kept %j leaves it to the device',
  (kept) => {
    expect(boot((key) => (key === storageKeys.theme ? kept : null))).toEqual({ script: '' });
  },
);

test('what the body cannot do is known before anything is painted', () => {
  const store = memoryStore();
  abilityAnswersRecord(store).write(answersOf(['kneel', 'stand'], ['floor']));
  expect(boot((key) => store.read(key))).toEqual({
    script: '',
    cannot: 'kneel stand-five-minutes stand stand-unsupported',
  });
});

test.each(['', '{', 'null', '7', '{"version":0}', '{"version":0,"data":{"cannot":7}}'])(
  'answers damaged to %j spoil neither the colours nor the page',
  (damaged) => {
    const kept = (key: string) => (key === storageKeys.theme ? 'dark' : damaged);
    expect(boot(kept)).toEqual({ script: '', theme: 'dark' });
  },
);

test('a page asked for with a view of its own can wait for it', () => {
  expect(boot(() => null, '?area=knee')).toEqual({ script: '', query: '' });
});

test('a browser that forbids looking still says that scripts run', () => {
  const forbidden = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  expect(boot(forbidden)).toEqual({ script: '' });
});

test('the script holds nothing that would end it inside a page', () => {
  expect(pageBoot).not.toMatch(/<\/|<!--/);
});
