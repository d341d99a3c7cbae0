/**
 * No page has a stray space before a stop or a comma, or inside a bracket: the formatter breaks
 * lines inside links, and a line break is a space. `node scripts/checkSpacing.ts`.
 */
import { readFile } from 'node:fs/promises';
import { builtPages } from './builtSite.ts';

const faults: string[] = [];
for (const { path, file } of await builtPages()) {
  const text = (await readFile(file, 'utf8'))
    .replaceAll(/<(script|style|svg|template)\b.*?<\/\1>/gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<\/?(a|b|q|i|em|strong|span|time|cite|sup)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll(/ +/g, ' ');
  for (const [found] of text.matchAll(/.{0,30}(?:\w [.,;:!?)](?=\s|$)|\( ).{0,20}/gm)) {
    faults.push(`${path}: “${found.trim()}”`);
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log('No stray spaces.');
