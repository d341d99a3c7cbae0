import type { APIRoute } from 'astro';
import { loadSources } from '#collections/sources.ts';
import { cslItems } from '#openData/cslItem.ts';

/** All sources as CSL-JSON. */
export const GET: APIRoute = async () => {
  const items = cslItems((await loadSources()).values());
  return new Response(`${JSON.stringify(items, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  });
};
