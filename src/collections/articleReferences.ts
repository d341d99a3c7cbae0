import { pictureNamed, pictureSources } from '#domain/evidence/picture.ts';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

/** What an article points at, each once, in order of first mention; pictures bring their sources. */
export interface ArticleReferences {
  sources: string[];
  exercises: string[];
  terms: string[];
  /** How many times each source is cited, so that the list at the foot can lead back. */
  mentions: Record<string, number>;
}

/** The components whose `id` must exist in a collection, and the list each one fills. */
const listOf = { Cite: 'sources', ExerciseLink: 'exercises', Term: 'terms' } as const;

interface Point {
  offset?: number | undefined;
}

interface JsxElement {
  type: string;
  name: string | null;
  attributes: readonly { type: string; name?: string; value?: unknown }[];
  position?: { start: Point; end: Point } | undefined;
}

interface CompiledData {
  astro?: { frontmatter?: Record<string, unknown> };
}

/**
 * Markdown plugin that leaves an article's references in its front matter as `references` and
 * gives each `<Cite>` its `number` (by the source's first mention), its `mention` (the how many-eth
 * cite of that source, so that anchors are unique) and `next` if it stands right behind another. A `<Term>` that was there before is
 * left as the plain word it holds: once explained, a word is a word.
 *
 * Done while compiling and not while rendering, because async components render in no fixed order
 * and would get wrong numbers.
 */
export const articleReferences: MdastPluginEntry = ({ data, fileURL }) => {
  const references: ArticleReferences = { sources: [], exercises: [], terms: [], mentions: {} };
  let endOfCite: number | undefined;

  const cite = <Node extends JsxElement>(node: Node, id: string): Node => {
    const mention = (references.mentions[id] ?? 0) + 1;
    references.mentions[id] = mention;
    const { start, end } = node.position ?? {};
    const isNext = start?.offset !== undefined && start.offset === endOfCite;
    endOfCite = end?.offset;
    return {
      ...node,
      attributes: [
        ...node.attributes,
        attribute('number', references.sources.indexOf(id) + 1),
        attribute('mention', mention),
        ...(isNext ? [attribute('next', 'yes')] : []),
      ],
    };
  };

  const visit = <Node extends JsxElement>(node: Node): Node | undefined => {
    if (node.name === 'Picture') addNew(references.sources, sourcesOfPicture(node));
    const list = listOf[node.name as keyof typeof listOf] as
      (typeof listOf)[keyof typeof listOf] | undefined;
    if (list === undefined) return undefined;
    const id = valueOf(node, 'id');
    if (id === undefined) {
      throw new Error(
        `${fileURL?.pathname ?? 'An article'}: <${String(node.name)}> has no id. Write <${String(node.name)} id="…" />.`,
      );
    }
    const isFirst = addNew(references[list], [id]);
    if (list === 'terms' && !isFirst) return { ...node, name: null, attributes: [] };
    return list === 'sources' ? cite(node, id) : undefined;
  };

  return defineMdastPlugin({
    name: 'article-references',
    options: { position: true },
    before: () => {
      const { astro } = data as CompiledData;
      if (astro?.frontmatter) astro.frontmatter['references'] = references;
    },
    mdxJsxTextElement: visit,
    mdxJsxFlowElement: visit,
  });
};

function valueOf(node: JsxElement, attributeName: string): string | undefined {
  const value = node.attributes.find(({ name }) => name === attributeName)?.value;
  return typeof value === 'string' ? value : undefined;
}

function sourcesOfPicture(node: JsxElement): readonly string[] {
  const picture = pictureNamed(valueOf(node, 'name') ?? '');
  return picture === undefined ? [] : pictureSources[picture];
}

/** Puts behind a list what it has not got yet. False where it had all. */
function addNew(list: string[], ids: readonly string[]): boolean {
  const added = ids.filter((id) => !list.includes(id));
  list.push(...added);
  return added.length > 0;
}

function attribute(name: string, value: number | string) {
  return { type: 'mdxJsxAttribute' as const, name, value: String(value) };
}
