import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import serveStatic from 'serve-static';
import type { Connect, Plugin } from 'vite';
import { headersOf, parseHeaders } from './hostFiles';

/**
 * Makes `vite preview` a plain static host: the built files with the headers that `_headers` asks for,
 * `404.html` for what is missing, and no rewrites. Vite's own preview answers a missing page with the shell and status 200, which hides
 * broken deep links until they are on a real host.
 */
export function plainHost(): Plugin {
  return {
    name: 'plain-host',
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir);
      if (!existsSync(folder))
        throw new Error(`${folder} is not there yet: run "vite build" first.`);
      const setHeaders = (response: ServerResponse, path: string) => {
        const file = relative(folder, path)
          .replaceAll(sep, '/')
          .replace(/(^|\/)index\.html$/, '$1');
        send(response, folder, config.base + file);
      };
      const { pathname } = new URL(config.base, 'http://host');
      middlewares.use(readOnly);
      middlewares.use(pathname, serveStatic(folder, { cacheControl: false, setHeaders }));
      middlewares.use(pathname, notFound(folder, config.base));
      middlewares.use(notFound(null, ''));
    },
  };
}

const readOnly: Connect.NextHandleFunction = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
};

/** Reads the page each time: a build may replace it while the host runs. */
function notFound(folder: string | null, base: string): Connect.NextHandleFunction {
  return async (_request, response) => {
    const page = folder && (await readFile(join(folder, '404.html')).catch(() => null));
    if (folder) send(response, folder, `${base}404.html`);
    const type = page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
    response.writeHead(404, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    response.end(page || 'Not found');
  };
}

/** Adds what `_headers` asks for; what says nothing of caching is asked for anew, as hosts do. */
function send(response: ServerResponse, folder: string, path: string): void {
  const rules = join(folder, '_headers');
  const text = existsSync(rules) ? readFileSync(rules, 'utf8') : '';
  response.setHeader('Cache-Control', 'no-cache');
  for (const [name, value] of headersOf(parseHeaders(text), path)) response.setHeader(name, value);
}
