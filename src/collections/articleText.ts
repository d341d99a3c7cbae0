/** An article's paragraphs, list items and table rows as they are written, components included. */
export function articleBlocks(body: string): string[] {
  return body
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)|\n(?=#)|\n(?=\|)/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

/**
 * What a reader reads of an article, piece by piece: its paragraphs and list items as plain text,
 * without headings, components and the marks of Markdown.
 */
export function articlePieces(body: string): string[] {
  const words = body.replaceAll(/<\/?[A-Z][^>]*>/g, '');
  return articleBlocks(words)
    .filter((block) => !block.startsWith('#') && !block.startsWith('|'))
    .map(plainText);
}

function plainText(markdown: string): string {
  return markdown
    .replace(/^(?:[-*]|\d+\.)\s+/, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_`]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The values of one attribute of a component: every `id` of `<Cite id="…" />`. */
export function attributesIn(body: string, component: string, attribute: string): string[] {
  const tags = body.matchAll(new RegExp(`<${component}\\b([^>]*)>`, 'g'));
  return [...tags].map(([, attributes = '']) => {
    const [, value = ''] = new RegExp(`\\b${attribute}="([^"]*)"`).exec(attributes) ?? [];
    return value;
  });
}
