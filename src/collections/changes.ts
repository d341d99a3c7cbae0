import { readFileSync } from 'node:fs';

/** What changed, newest first, as the change log tells it: plain sentences, by heading. */
export interface ChangeGroup {
  title: string;
  changes: string[];
}

/** The groups of a change log in Markdown: `## heading`, then one `- ` line for each change. */
export function changeGroups(log: string): ChangeGroup[] {
  const [, ...groups] = log.split(/^## /m);
  return groups.map((group) => {
    const [title = '', ...lines] = group.split('\n');
    const changes = lines.filter((line) => line.startsWith('- '));
    return {
      title: title.trim(),
      changes: changes.map((line) => line.slice(2).replaceAll('`', '')),
    };
  });
}

/** The changes of this site. */
export function loadChanges(): ChangeGroup[] {
  return changeGroups(readFileSync('CHANGELOG.md', 'utf8'));
}
