import { createMemoryHistory } from '@tanstack/react-router';
import { prerenderToNodeStream } from 'react-dom/static';
import { NOTHING_READ } from '../archive/contract';
import { createOfflineCache } from '../archive/offline/offlineCache';
import type { Archive } from '../archive/page/queryOptions';
import type { RenderedPage } from '../build/renderer';
import type { Site } from '../digest/site';
import { FailureError } from '../failure';
import { feedWords } from '../i18n/feedWords';
import { ko } from '../i18n/ko/messages';
import { type Head, writeHead } from '../ui/head';
import { HeadCollector } from '../ui/useHead';
import { App } from './App';
import { createQueryClient } from './queryClient';
import { createAppRouter } from './router';
import { readPageVersion } from './start/pageVersion';

/** Days that are kept for the next pages. */
const DAYS_KEPT = 8;

/**
 * Renders the app's pages in Korean, as HTML that needs no script to be read.
 *
 * @param files what the archive reads, by path below the base
 * @returns `render`, which makes of a path below the base, `'paper/2502.18411'`, its page; `words` for
 *   what is written beside them; and `close`, for the end: what is kept for a reader's next hour keeps
 *   the process alive
 */
export function createRenderer(files: ReadonlyMap<string, string>, site: Site) {
  const archive: Archive = {
    readFile: async (path) => {
      const text = files.get(path);
      if (text === undefined) throw new FailureError({ kind: 'unreachable', file: path });
      return new TextEncoder().encode(text);
    },
    client: {
      ask: () => new Promise(() => {}),
      start: () => {},
      progress: () => NOTHING_READ,
      subscribe: () => () => {},
    },
    offlineCache: createOfflineCache(site.base),
  };
  const queryClient = createQueryClient();
  const render = async (path: string): Promise<RenderedPage> => {
    const shown = await readPageVersion(path, archive, queryClient);
    const history = createMemoryHistory({ initialEntries: [site.base + path] });
    const router = createAppRouter({ archive, queryClient }, site.base, history);
    // It would write a script into the page.
    router.update({ ...router.options, scrollRestoration: false });
    await router.load();
    let head: Head | null = null as Head | null;
    const failures: unknown[] = [];
    const { prelude } = await prerenderToNodeStream(
      <HeadCollector
        value={(found) => {
          head = found;
        }}
      >
        <App {...{ archive, queryClient, router, site }} language="ko" messages={ko} />
      </HeadCollector>,
      // Nothing is sent bit by bit: the HTML needs no script to put itself together.
      {
        progressiveChunkSize: Number.POSITIVE_INFINITY,
        // It would leave that part to the script.
        onError: (error) => void failures.push(error),
      },
    );
    if (failures.length > 0) throw failures[0];
    if (!head) throw new Error(`${path}: expected a screen that names its page, found none`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of prelude) chunks.push(Buffer.from(chunk));
    // The pages of a day come one behind the other; a whole archive would fill the memory.
    queryClient.removeQueries({ queryKey: ['paper'] });
    const digests = { queryKey: ['digest'] };
    if (queryClient.getQueryCache().findAll(digests).length > DAYS_KEPT) {
      queryClient.removeQueries(digests);
    }
    return {
      app: Buffer.concat(chunks).toString('utf8'),
      head: writeHead(head),
      shown: shown ?? '',
    };
  };
  return { render, words: feedWords, close: () => queryClient.clear() };
}
