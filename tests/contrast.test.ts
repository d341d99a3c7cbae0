import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Theme = 'light' | 'dark';
type Hex = `#${string}`;

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours of the theme block, by name without `--color-`. A single colour counts for both. */
function readTokens(): Map<string, Record<Theme, Hex>> {
  const block = /@theme static \{([\s\S]*?)\n\}/.exec(css)?.[1] ?? '';
  const pattern =
    /--color-([a-z-]+):\s*(?:light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g;
  return new Map(
    [...block.matchAll(pattern)].map(([, name = '', light, dark, both]) => [
      name,
      { light: (light ?? both) as Hex, dark: (dark ?? both) as Hex },
    ]),
  );
}

const tokens = readTokens();

function colour(name: string, theme: Theme): Hex {
  const token = tokens.get(name);
  if (!token) throw new Error(`tokens.css has no colour called ${name}.`);
  return token[theme];
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(hex: Hex): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Hex, other: Hex): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const tinted = [
  ...['mobility', 'balance', 'strength', 'endurance', 'relaxation'],
  ...['green', 'amber', 'red', 'pine'],
];
const texts = ['ink', 'ink-soft', 'pine-strong', ...tinted];
const textsOnTints = ['ink', 'ink-soft', 'pine', 'pine-strong'];
const tintGrounds = ['pine-tint', 'green-tint', 'amber-tint', 'red-tint'];

/** Pairs that do not reach a contrast, as "amber on sunken: 6.52". */
function below(
  least: number,
  theme: Theme,
  pairs: readonly (readonly [front: string, ground: string])[],
): string[] {
  return pairs
    .map(([front, ground]) => ({
      pair: `${front} on ${ground}`,
      ratio: contrast(colour(front, theme), colour(ground, theme)),
    }))
    .filter(({ ratio }) => ratio < least)
    .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`);
}

const allPairs = (fronts: readonly string[], backs: readonly string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));

test('contrast is measured as WCAG measures it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#123456', '#123456')).toBe(1);
});

test('every colour of the theme is read', () => {
  const declared = [...css.matchAll(/--color-([a-z-]+):\s*light-dark/g)].map(([, name]) => name);
  expect(declared.length).toBeGreaterThan(20);
  expect(declared.filter((name) => !tokens.has(name ?? ''))).toEqual([]);
});

test('every colour with a tint is among those tested here', () => {
  const withTint = [...tokens.keys()]
    .filter((name) => name.endsWith('-tint'))
    .map((name) => name.replace(/-tint$/, ''));
  expect(withTint.toSorted()).toEqual(tinted.toSorted());
});

describe.each(['light', 'dark'] as const)('in the %s colours', (theme) => {
  test('each text colour reaches 7:1 on paper, surface and sunken', () => {
    expect(below(7, theme, allPairs(texts, grounds))).toEqual([]);
  });

  test('each colour reaches 7:1 on its own tint', () => {
    const pairs = tinted.map((name) => [name, `${name}-tint`] as const);
    expect(below(7, theme, pairs)).toEqual([]);
  });

  test('running text reaches 7:1 on the tints that stand behind it', () => {
    expect(below(7, theme, allPairs(textsOnTints, tintGrounds))).toEqual([]);
  });

  test('the words on a pine button reach 7:1', () => {
    expect(below(7, theme, [['on-pine', 'pine']])).toEqual([]);
    expect(below(7, theme, [['on-pine', 'pine-strong']])).toEqual([]);
  });

  test('the edges of fields and buttons reach 3:1', () => {
    expect(below(3, theme, allPairs(['edge'], grounds))).toEqual([]);
  });
});

test('browsers without light-dark() get the same light colours', () => {
  const fallback = /@supports not[^{]*\{([\s\S]*?)\n\}/.exec(css)?.[1] ?? '';
  const pairs = [...fallback.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6});/g)];
  const differing = pairs.filter(([, name = '', value]) => colour(name, 'light') !== value);
  expect(pairs.length).toBeGreaterThan(10);
  expect(differing.map(([, name]) => name)).toEqual([]);
});
