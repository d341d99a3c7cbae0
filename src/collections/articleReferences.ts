import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

/** What an article points at, each once, in order of first mention. */
export interface ArticleReferences {
  sources: string[];
  exercises: string[];
  terms: string[];
  /** How many times each source is cited, so that the list at the foot can lead back. */
  mentions: Record<string, number>;
}

/** The components whose `id` must exist in a collection, and the list each one fills. */
const listOf = { Cite: 'sources', ExerciseLink: 'exercises', Term: 'terms' } as const;

interface JsxElement {
  type: string;
  name: string | null;
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}

interface CompiledData {
  astro?: { frontmatter?: Record<string, unknown> };
}

/**
 * Markdown plugin that leaves an article's references in its front matter as `references` and
 * gives each `<Cite>` its `number` (by the source's first mention) and its `mention` (the how
 * many-eth cite of that source, so that anchors are unique). A `<Term>` that was there before is
 * left as the plain word it holds: once explained, a word is a word.
 *
 * Done while compiling and not while rendering, because async components render in no fixed order
 * and would get wrong numbers.
 */
export const articleReferences: MdastPluginEntry = ({ data, fileURL }) => {
  const references: ArticleReferences = { sources: [], exercises: [], terms: [], mentions: {} };

  const visit = <Node extends JsxElement>(node: Node): Node | undefined => {
    const list = listOf[node.name as keyof typeof listOf] as
      (typeof listOf)[keyof typeof listOf] | undefined;
    if (list === undefined) return undefined;
    const id = idOf(node);
    if (id === undefined) {
      throw new Error(
        `${fileURL?.pathname ?? 'An article'}: <${String(node.name)}> has no id. Write <${String(node.name)} id="…" />.`,
      );
    }
    const isFirst = !references[list].includes(id);
    if (isFirst) references[list].push(id);
    if (list === 'terms' && !isFirst) return { ...node, name: null, attributes: [] };
    if (list !== 'sources') return undefined;

    const mention = (references.mentions[id] ?? 0) + 1;
    references.mentions[id] = mention;
    return {
      ...node,
      attributes: [
        ...node.attributes,
        attribute('number', references.sources.indexOf(id) + 1),
        attribute('mention', mention),
      ],
    };
  };

  return defineMdastPlugin({
    name: 'article-references',
    before: () => {
      const { astro } = data as CompiledData;
      if (astro?.frontmatter) astro.frontmatter['references'] = references;
    },
    mdxJsxTextElement: visit,
    mdxJsxFlowElement: visit,
  });
};

function idOf(node: JsxElement): string | undefined {
  const value = node.attributes.find(({ name }) => name === 'id')?.value;
  return typeof value === 'string' ? value : undefined;
}

function attribute(name: string, value: number) {
  return { type: 'mdxJsxAttribute' as const, name, value: String(value) };
}
