import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import serveStatic from 'serve-static';
import type { Connect, Plugin } from 'vite';
import { headersOf, parseHeaders } from './hostFiles';

/**
 * Makes `vite preview` a plain static host: the built files with the headers of `_headers`, `404.html` for
 * what is missing, no rewrites. Vite's own preview answers a missing page with the shell and status 200,
 * which hides broken links until the site is on a real host.
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
        setHeadersOf(response, folder, config.base + file);
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

/** Reads `404.html` for each request: a build may replace it while the host runs. */
function notFound(folder: string | null, base: string): Connect.NextHandleFunction {
  return async (_request, response) => {
    const page = folder && (await readFile(join(folder, '404.html')).catch(() => null));
    if (folder) setHeadersOf(response, folder, `${base}404.html`);
    const type = page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
    response.writeHead(404, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    response.end(page || 'Not found');
  };
}

/** Sets the headers of `_headers`; without a rule on caching the browser must ask again, as at hosts. */
function setHeadersOf(response: ServerResponse, folder: string, path: string): void {
  const rules = join(folder, '_headers');
  const text = existsSync(rules) ? readFileSync(rules, 'utf8') : '';
  response.setHeader('Cache-Control', 'no-cache');
  for (const [name, value] of headersOf(parseHeaders(text), path)) response.setHeader(name, value);
}
