import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Connect, type PreviewServer, preview } from 'vite';
import { readHosts } from '../e2e/hosts';

/** What the page does before its own scripts, in any browser. */
type Options = {
  /** Runs first in pages and in the search worker. */
  readonly script?: string | undefined;
};

/** The built site at an address of its own, so that each journey begins with nothing stored. */
export type JourneyHost = {
  /** `'http://127.0.0.1:41234/'` */
  readonly url: string;
  /** Errors of pages and what their policies refused. */
  readonly complaints: readonly string[];
  /** Answers nothing more, as if the network were gone. */
  stop(): void;
  start(): Promise<void>;
  close(): Promise<void>;
};

const WATCH = '/watch.js';
const COMPLAINTS = '/complaints';
/** The page that the service worker stores, only as it was built. */
const SHELL = '/shell/';

/** Serves the site as test/hosts.mjs does, with a script in its pages that reports what goes wrong there. */
export async function serveJourney({ script = '' }: Options = {}): Promise<JourneyHost> {
  const { folder, base } = readHosts().root;
  if (!folder) throw new Error('nothing is built yet: npm run build:test');
  const outDir = join('test-results', folder);
  const complaints: string[] = [];
  const watch = `(${watchPage})(${JSON.stringify(COMPLAINTS)});${script}`;

  const answer: Connect.NextHandleFunction = (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const send = (type: string, body: string) => {
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
    };
    if (pathname === WATCH) send('text/javascript', watch);
    else if (pathname === COMPLAINTS) {
      void readBody(request).then((text) => complaints.push(text));
      response.writeHead(204).end();
    } else if (script && /^\/assets\/worker-/.test(pathname)) {
      send('text/javascript', `${script};${readFileSync(join(outDir, pathname), 'utf8')}`);
    } else if (pathname.endsWith('/') && pathname !== SHELL) {
      // Pictures of other hosts are refused by a policy: this machine may have no network.
      response.setHeader('Content-Security-Policy', "img-src 'self' data:");
      const page = readFileSync(join(outDir, pathname, 'index.html'), 'utf8');
      send(
        'text/html; charset=utf-8',
        page.replace('<head>', `<head><script src="${WATCH}"></script>`),
      );
    } else next();
  };

  const server = await preview({
    configLoader: 'runner',
    base,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: true },
    plugins: [
      {
        name: 'journey-host',
        enforce: 'pre',
        configurePreviewServer: ({ middlewares }: PreviewServer) => void middlewares.use(answer),
      },
    ],
  });
  const { httpServer } = server;
  const { port } = httpServer.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    complaints,
    stop() {
      httpServer.close();
      if ('closeAllConnections' in httpServer) httpServer.closeAllConnections();
    },
    start: () => new Promise((resolve) => httpServer.listen(port, '127.0.0.1', () => resolve())),
    async close() {
      if (httpServer.listening) await server.close();
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

/** Runs in the page. */
function watchPage(address: string): void {
  // A browser takes its language from the machine, and not every driver can choose another.
  Object.defineProperty(navigator, 'languages', { value: ['ko-KR', 'ko'] });
  // For the page that is shown without a host, which this script is not in.
  localStorage.setItem('haru:language', 'ko');
  const complain = (text: string) => void navigator.sendBeacon(address, text);
  addEventListener('error', ({ message, filename }) => complain(`${message} (${filename})`));
  addEventListener('unhandledrejection', ({ reason }) => complain(`rejected: ${reason}`));
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample } = event;
    if (effectiveDirective === 'img-src') return;
    complain(`${effectiveDirective} refused ${blockedURI} ${sample}`);
  });
  const { error } = console;
  console.error = (...values) => {
    complain(`console: ${values.join(' ')}`);
    error.apply(console, values);
  };
}
