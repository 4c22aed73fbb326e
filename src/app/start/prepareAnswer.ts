import type { QueryClient } from '@tanstack/react-query';
import type { ListAnswer, Progress } from '../../archive/contract';
import type { Archive } from '../../archive/page/archive';
import { manifestQuery } from '../../archive/page/fileQueries';
import { listQuery } from '../../archive/page/listQueries';
import { readQuestion } from '../../question/address';
import { looksForWords } from '../../question/operators';
import type { Question } from '../../question/question';
import { FIRST_PAGE } from '../../views/browse/list/useResults';
import { answers } from '../../views/browse/loadAnswers';
import { laterParts } from '../../views/loadAfterFirstPaint';
import { withTimeout } from '../../withTimeout';
import type { AppRouter } from '../router';

/** A screen that has not got its answer by then says that it is loading. */
const TIMEOUT_MS = 1000;

type Context = {
  readonly archive: Archive;
  readonly queryClient: QueryClient;
  readonly router: AppRouter;
  /** Of the app. */
  readonly base: string;
};

/**
 * Waits a moment for what was started with the HTML, so that the first thing drawn is the answer.
 *
 * @param question the search part that the worker was told; `''`: papers by their ids, without the worker
 */
export async function prepareAnswer(context: Context, question: string): Promise<void> {
  const { archive, queryClient, router } = context;
  // On its way meanwhile: the line with the count is in it.
  laterParts.load().catch(() => {});
  const waiting = new AbortController();
  const read =
    question === ''
      ? () => readList(context)
      : () =>
          Promise.all([answers.load(), askFor(context, readQuestion(question), waiting.signal)]);
  const manifest = () => queryClient.prefetchQuery(manifestQuery(archive));
  await withTimeout(() => Promise.all([router.load(), manifest(), read()]), null, TIMEOUT_MS);
  waiting.abort();
}

async function readList({ archive, queryClient, router }: Context): Promise<void> {
  const { readListedPapers } = await import('../../archive/page/listedPaperQuery');
  await readListedPapers(archive, queryClient, router.latestLocation.search.ids ?? []);
}

/** Asks until the answer has the texts of its first rows, or will not have them soon. */
async function askFor(
  { archive, queryClient, base }: Context,
  question: Question,
  signal: AbortSignal,
): Promise<void> {
  const { client } = archive;
  const asksForMarks = question.kept.length > 0;
  const isKnown = ({ isListed, isTitled, marks }: Progress) =>
    (looksForWords(question.text) ? isTitled : isListed) && (!asksForMarks || marks !== null);
  client.start();
  if (asksForMarks) {
    const { libraryOf } = await import('../../views/marks/useLibrary');
    libraryOf(archive, base);
  }
  while (!signal.aborted) {
    const progress = client.progress();
    if (isKnown(progress)) {
      const query = listQuery(archive, question, FIRST_PAGE, () => null, progress);
      const answer = await queryClient.fetchQuery(query);
      // Drawn with what is known by then: another answer would not be there.
      if (progress === client.progress() && !isOnItsWay(answer)) return;
    }
    if (progress === client.progress()) await nextProgress(archive);
  }
}

function isOnItsWay({ hits }: ListAnswer): boolean {
  return hits.some(({ isComing }) => isComing);
}

function nextProgress({ client }: Archive): Promise<void> {
  return new Promise((resolve) => {
    const stop = client.subscribe(() => {
      stop();
      resolve();
    });
  });
}
