import type { QueryClient } from '@tanstack/react-query';
import type { Archive } from '../../archive/page/archive';
import { listQuery } from '../../archive/page/listQueries';
import { withTimeout } from '../../archive/withTimeout';
import { readQuestion } from '../../question/address';
import { FIRST_PAGE } from './list/useResults';

/** A screen that has not got its answer by then says that it is loading. */
const TIMEOUT_MS = 1000;

/**
 * Waits a moment for what was started with the HTML, so that the first thing drawn is the answer.
 *
 * @param question the search part that the worker was told; `''`: it has not been started
 * @param loadScreen loads what the screen is made of
 */
export function prepareAnswer(
  archive: Archive,
  queryClient: QueryClient,
  question: string,
  loadScreen: () => Promise<unknown>,
): Promise<void> {
  const ask = async () => {
    await whenListed(archive);
    const first = readQuestion(question);
    const progress = archive.client.progress();
    await queryClient.prefetchQuery(listQuery(archive, first, FIRST_PAGE, () => null, progress));
  };
  const prepare = async () => {
    await Promise.all([loadScreen(), question && ask()]);
  };
  return withTimeout(prepare, undefined, TIMEOUT_MS);
}

/** Resolves when it is known what the archive lists: answers of before are not final. */
function whenListed({ client }: Archive): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!client.progress().isListed) return;
      stop();
      resolve();
    };
    const stop = client.subscribe(look);
    client.start();
    look();
  });
}
