/** One rule of the style sheet: what it applies to, under which condition, and what it says. */
interface Rule {
  /** The condition of its `@media`, or '' for always. */
  readonly media: string;
  readonly selectors: readonly string[];
  readonly declarations: readonly Declaration[];
}

interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

type Classes = readonly string[];

/**
 * The part of the style sheet that one drawing needs when it is a file of its own: the rules for
 * its classes, with colours in place of variables. Of the themes of a page only the colour scheme
 * reaches such a file. Rules for the conditions in `leftOut` are left out.
 */
export function stylesFor(svg: string, styles: string, leftOut: readonly string[] = []): string {
  const [root = [], ...elements] = classesIn(svg);
  const rules = readRules(styles).filter(({ media }) => !leftOut.includes(media));
  const rootRules = rules.filter(({ selectors }) => selectors.some((one) => isRoot(one, root)));
  const drawn = rules
    .map((rule) => ({
      ...rule,
      selectors: rule.selectors.flatMap((one) => withoutRoot(one, root, elements)),
    }))
    .filter(({ selectors }) => selectors.length > 0);
  const light = settings(rootRules, '');
  const conditions = [...new Set(rootRules.map(({ media }) => media))].filter((one) => one !== '');
  return [
    ...drawn.map(({ media, selectors, declarations }) =>
      inMedia(media, ruleText(selectors, inColours(declarations, light))),
    ),
    ...conditions.map((media) => {
      const colours = settings(rootRules, media);
      const adjust = colours.get(lineDrawing);
      const changes = drawn.map(({ selectors, declarations }) => {
        const before = inColours(declarations, light);
        const lines = inColours(declarations, colours);
        return ruleText(
          selectors,
          lines.filter((line) => !before.includes(line)),
        );
      });
      const own = adjust === undefined ? '' : ruleText(['svg'], [`${lineDrawing}:${adjust}`]);
      return inMedia(media, own + changes.join(''));
    }),
  ].join('');
}

/** Declarations as text, with the values of the variables they read. */
function inColours(
  declarations: readonly Declaration[],
  variables: ReadonlyMap<string, string>,
): readonly string[] {
  const resolved = (value: string): string =>
    value.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) =>
      resolved(variables.get(name) ?? 'none'),
    );
  return declarations.map(({ property, value }) => `${property}:${resolved(value)}`);
}

/** The classes of each element that has any; the root's come first. */
function classesIn(svg: string): readonly Classes[] {
  return [...svg.matchAll(/\sclass="([^"]*)"/g)].map(([, names = '']) => names.split(' '));
}

/** Reads rules, alone or in one `@media`, which is all that the style sheet holds. */
function readRules(styles: string, media = ''): readonly Rule[] {
  const text = styles.replaceAll(/\/\*[^]*?\*\//g, '');
  const blocks = text.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g);
  return [...blocks].flatMap(([, head = '', body = '']): readonly Rule[] => {
    const heading = head.trim().replaceAll(/\s+/g, ' ');
    if (heading.startsWith('@media ')) return readRules(body, heading.slice(7));
    const declarations = body.split(';').flatMap((line) => readDeclaration(line.trim()));
    return [{ media, selectors: splitList(heading), declarations }];
  });
}

function readDeclaration(line: string): readonly Declaration[] {
  const [, property, value, important] = /^([\w-]+):\s*([^!]*?)\s*(!important)?$/.exec(line) ?? [];
  if (property === undefined || value === undefined) return [];
  return [{ property, value, important: important !== undefined }];
}

/** Splits a selector list at the commas outside brackets. */
function splitList(list: string): readonly string[] {
  return list.split(/,\s*(?![^(]*\))/);
}

/**
 * Whether a selector means the root of the drawing, which may stand in for the root of the page.
 * Rules for a theme chosen on the page do not; they have twins for the colour scheme.
 */
function isRoot(selector: string, root: Classes): boolean {
  const own = selector.replace(":not([data-theme='light'])", '');
  return own === ':root' || matches(own.replace(/^:root ?/, ''), root);
}

/** Whether a compound like `.skin.far` selects an element with these classes. */
function matches(compound: string, classes: Classes): boolean {
  if (!/^(\.[\w-]+)+$/.test(compound)) return false;
  return compound
    .slice(1)
    .split('.')
    .every((name) => classes.includes(name));
}

/** What `.figure .skin` or `.figure :is(.skin, .hair)` selects in the drawing, without `.figure`. */
function withoutRoot(selector: string, root: Classes, elements: readonly Classes[]): Classes {
  const [, first = '', rest = ''] = /^(\S+) (.+)$/.exec(selector) ?? [];
  if (!matches(first, root)) return [];
  const list = splitList(/^:is\((.*)\)$/.exec(rest)?.[1] ?? rest);
  return list.filter((one) => elements.some((classes) => matches(one, classes)));
}

const lineDrawing = 'forced-color-adjust';

/**
 * What holds for the root under a condition: its variables. A person's colours win over the
 * theme's, as on a page, where they are set nearer to the drawing.
 */
function settings(rules: readonly Rule[], media: string): ReadonlyMap<string, string> {
  const weighed = rules
    .filter((rule) => rule.media === '' || rule.media === media)
    .flatMap((rule) => rule.declarations.map((line) => ({ ...line, weight: weightOf(rule, line) })))
    .filter(({ property }) => property.startsWith('--') || property === lineDrawing)
    .sort((a, b) => a.weight - b.weight);
  return new Map(weighed.map(({ property, value }) => [property, value]));
}

function weightOf({ media, selectors }: Rule, { important }: Declaration): number {
  const ofPerson = selectors.some((one) => one.includes('.person-'));
  return (important ? 4 : 0) + (ofPerson ? 2 : 0) + (media === '' ? 0 : 1);
}

function ruleText(selectors: readonly string[], lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${selectors.join()}{${lines.join(';')}}`;
}

function inMedia(media: string, rules: string): string {
  return media === '' || rules === '' ? rules : `@media ${media}{${rules}}`;
}
