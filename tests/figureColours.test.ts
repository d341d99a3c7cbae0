import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styles = readFileSync('src/styles/figures.css', 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');

/** Rules as "selector { declarations }" with single spaces, in the order of the file. */
function rulesOf(css: string): Map<string, string> {
  const rules = css.matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return new Map(
    [...rules].map(([, selector = '', body = '']) => [
      selector.replaceAll(/\s+/g, ' ').trim(),
      body.replaceAll(/\s+/g, ' ').trim(),
    ]),
  );
}

/** The dark colours stand twice: for a theme that was chosen, and for a device that is dark. */
test('a dark device gets the same colours as a visitor who chose dark', () => {
  const [before = '', after = ''] = styles.split('@media (prefers-color-scheme: dark) {');
  const byDevice = rulesOf(after.slice(0, after.indexOf('\n}')));
  const chosen = [...rulesOf(before)].filter(([selector]) => selector.includes("='dark'"));
  expect(chosen.length).toBeGreaterThan(5);
  expect(byDevice.size).toBe(chosen.length);
  for (const [selector, body] of chosen) {
    const person = selector.replace(":root[data-theme='dark']", '').trim();
    const twin = [...byDevice].find(([other]) =>
      other.split(/, ?/).some((one) => one === `:root:not([data-theme='light']) ${person}`.trim()),
    );
    expect(twin?.[1], selector).toBe(body);
  }
});
