import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import serveStatic from 'serve-static';
import type { Connect, Plugin } from 'vite';

/**
 * Makes `vite preview` a plain static host: the built files, `404.html` for what is missing, and no
 * rewrites. Vite's own preview answers a missing page with the shell and status 200, which hides
 * broken deep links until they are on a real host.
 */
export function plainHost(): Plugin {
  return {
    name: 'plain-host',
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir);
      if (!existsSync(folder))
        throw new Error(`${folder} is not there yet: run "vite build" first.`);
      const assets = config.build.assetsDir + sep;
      const setHeaders = (response: ServerResponse, path: string) => {
        // Names in the assets folder carry a hash of their content.
        const isHashed = relative(folder, path).startsWith(assets);
        const caching = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
        response.setHeader('Cache-Control', caching);
      };
      const { pathname } = new URL(config.base, 'http://host');
      middlewares.use(readOnly);
      middlewares.use(pathname, serveStatic(folder, { cacheControl: false, setHeaders }));
      middlewares.use(pathname, notFound(join(folder, '404.html')));
      middlewares.use(notFound(null));
    },
  };
}

const readOnly: Connect.NextHandleFunction = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
};

/** Reads the page each time: a build may replace it while the host runs. */
function notFound(page: string | null): Connect.NextHandleFunction {
  return async (_request, response) => {
    const html = page === null ? null : await readFile(page).catch(() => null);
    const type = html ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
    response
      .writeHead(404, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
      .end(html ?? 'Not found');
  };
}
