/**
 * Serves the built site, as a static host would: `node scripts/serve.ts [folder] [port]`.
 * It binds to this machine only and sends the headers that a host must add.
 */
import { createServer, type ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, resolve } from 'node:path';
import { contentTypeOf } from './contentTypes.ts';

const folder = resolve(process.argv[2] ?? 'dist');
const port = Number(process.argv[3] ?? process.env['PORT'] ?? 4321);

const securityHeaders = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const isHashed = (path: string) =>
  path.startsWith('/_astro/') || /^\/pagefind\/(index|fragment|filter)\//.test(path);

const server = createServer((request, response) => {
  void answer(request.url ?? '/', response).catch(() => {
    response.writeHead(500, { 'Content-Type': 'text/plain' }).end('This page could not be read.');
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  const why =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what uses it, or choose another: PORT=4322 npm start.`
      : error.message;
  console.error(why);
  process.exit(1);
});

server.listen(port, 'localhost', () => {
  console.log(`Steadily is at http://localhost:${port}/  (Ctrl C stops it)`);
});

async function answer(url: string, response: ServerResponse) {
  const path = pathOf(url);
  if (path === null) return send(response, { status: 404, path: '/404.html' });
  if (path.endsWith('/')) {
    return (await isFile(`${path}index.html`))
      ? send(response, { status: 200, path: `${path}index.html` })
      : send(response, { status: 404, path: '/404.html' });
  }
  if (await isFile(path)) return send(response, { status: 200, path });
  if (await isFile(`${path}/index.html`)) {
    const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
    response.writeHead(301, { Location: `${path}/${query}` }).end();
    return;
  }
  return send(response, { status: 404, path: '/404.html' });
}

/** The path inside the folder that an address asks for; null when it is not one. */
function pathOf(url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(url.split(/[?#]/)[0] ?? '/'));
    return path.startsWith('/') && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(join(folder, path))).isFile();
  } catch {
    return false;
  }
}

async function send(response: ServerResponse, { status, path }: { status: number; path: string }) {
  const body = await readFile(join(folder, path));
  response.writeHead(status, {
    ...securityHeaders,
    'Content-Type': contentTypeOf(extname(path)),
    'Content-Length': body.length,
    'Cache-Control': isHashed(path)
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=0, must-revalidate',
  });
  response.end(body);
}
