import type { APIRoute } from 'astro';

/**
 * The worker of the night page. Its scope is /night/ and nothing else. It asks the network first, so
 * that the words stay new, and answers from the device when there is none. What the page needs is
 * read from the page itself, so that no list can fall behind.
 */
const worker = `const store = 'night';
const page = '/night/';

async function keepAll() {
  const cache = await caches.open(store);
  const answer = await fetch(page, { cache: 'no-cache' });
  const text = await answer.clone().text();
  await cache.put(page, answer);
  const parts = [...text.matchAll(/(?:href|src)="(\\/(?:_astro|figures|favicon)[^"]*)"/g)];
  await cache.addAll([...new Set(parts.map(([, address]) => address))]);
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

async function fresh(request) {
  const answer = await fetch(request);
  if (answer.ok && request.mode === 'navigate') await (await caches.open(store)).put(page, answer.clone());
  return answer;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(
    fresh(request).catch(async (problem) => {
      const kept = await caches.match(request, { ignoreSearch: true });
      if (kept) return kept;
      throw problem;
    }),
  );
});
`;

export const GET: APIRoute = () =>
  new Response(worker, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
