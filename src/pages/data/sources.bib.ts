import type { APIRoute } from 'astro';
import { bibtexFile } from '#citations/bibtex.ts';
import { loadSources } from '#collections/sources.ts';

/** All sources as BibTeX. */
export const GET: APIRoute = async () =>
  new Response(bibtexFile((await loadSources()).values()), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
