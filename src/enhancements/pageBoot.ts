import { createHash } from 'node:crypto';
import { storageKeys } from '#storage/keys.ts';

/**
 * The one script that stands inside each page's head, because it must run before the first paint:
 * it sets the chosen colours, so that a dark page never flashes white; what the body cannot do
 * today, so that exercises for another body are never seen; and says that scripts run, and whether
 * the address asks for a view of its own. Each look at the store may be forbidden. Kept to one
 * statement a line so that a reader of the page's source can see that it does nothing else.
 */
export const pageBoot = [
  '{const root=document.documentElement;',
  "root.dataset.script='';",
  "if(location.search)root.dataset.query='';",
  `try{const theme=localStorage.getItem('${storageKeys.theme}');`,
  "if(theme==='light'||theme==='dark')root.dataset.theme=theme;",
  `const answers=JSON.parse(localStorage.getItem('${storageKeys.abilities}'));`,
  "if(answers)root.dataset.cannot=answers.data.cannot.join(' ')}catch{}}",
].join('');

/** The hash that lets exactly this script through the Content-Security-Policy. */
export function pageBootHash(): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(pageBoot).digest('base64')}`;
}
