import { createMemoryHistory } from '@tanstack/react-router';
import { prerenderToNodeStream } from 'react-dom/static';
import { NOTHING_READ } from '../archive/contract';
import { type Archive, digestQuery, manifestQuery } from '../archive/queries';
import { FailureError } from '../failure';
import { ko } from '../i18n/ko';
import { App } from './App';
import { createQueryClient } from './queryClient';
import { createAppRouter } from './router';

/**
 * The timeline with its newest day as HTML, in Korean, as the script finds it when it takes over: the
 * build writes it into `index.html`.
 *
 * @param files the manifest and the newest digest by path below the base
 */
export async function prerenderTimeline(
  files: ReadonlyMap<string, string>,
  base: string,
): Promise<string> {
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
  };
  const queryClient = createQueryClient();
  const history = createMemoryHistory({ initialEntries: [base] });
  const router = createAppRouter({ archive, queryClient }, base, history);
  // It would write a script into the page.
  router.update({ ...router.options, scrollRestoration: false });
  const { days } = await queryClient.ensureQueryData(manifestQuery(archive));
  if (days[0]) await queryClient.ensureQueryData(digestQuery(archive, days[0].day));
  await router.load();
  const { prelude } = await prerenderToNodeStream(
    <App archive={archive} queryClient={queryClient} router={router} language="ko" messages={ko} />,
    // Nothing is sent bit by bit: the HTML needs no script to put itself together.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const chunks: Uint8Array[] = [];
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk));
  queryClient.clear();
  return Buffer.concat(chunks).toString('utf8');
}
