import { createHash } from 'node:crypto';
import { storageKeys } from '#storage/keys.ts';

/**
 * The one script that stands inside each page's head, because it must run before the first paint:
 * it sets the chosen colours, so that a dark page never flashes white, and says that scripts run.
 * Kept to one statement a line so that a reader of the page's source can see that it does nothing
 * else.
 */
export const themeBoot = [
  '{const root=document.documentElement;',
  "root.dataset.script='';",
  `try{const theme=localStorage.getItem('${storageKeys.theme}');`,
  "if(theme==='light'||theme==='dark')root.dataset.theme=theme}catch{}}",
].join('');

/** The hash that lets exactly this script through the Content-Security-Policy. */
export function themeBootHash(): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(themeBoot).digest('base64')}`;
}
