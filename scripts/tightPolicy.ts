import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policyPattern = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const hashPattern = / 'sha256-[^']+'/g;

/** The hashes of what really stands inside a page: its style sheets and its scripts. */
function hashesNeeded(html: string): Set<string> {
  const inside = html.matchAll(/<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g);
  return new Set(
    [...inside].map(([, , text = '']) => createHash('sha256').update(text).digest('base64')),
  );
}

/**
 * A page with a policy that lets through only what stands in it. Astro writes the hashes of the
 * whole site into every page: that is looser than it need be, and a kilobyte that cannot be packed.
 */
export function withTightPolicy(html: string): string {
  const needed = hashesNeeded(html);
  return html.replace(policyPattern, (_whole, before: string, policy: string, after: string) => {
    const kept = policy.replaceAll(hashPattern, (hash) =>
      needed.has(hash.slice(" 'sha256-".length, -1)) ? hash : '',
    );
    return `${before}${kept}${after}`;
  });
}

/** Tightens the policy of every page once the site is built. */
export function tightPolicy(): AstroIntegration {
  return {
    name: 'tight-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const name of glob('**/*.html', { cwd: folder })) {
          const path = join(folder, name);
          await writeFile(path, withTightPolicy(await readFile(path, 'utf8')));
        }
      },
    },
  };
}
