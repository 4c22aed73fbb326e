import type { Question } from '../../question/question';
import type { ArchiveWorker, Progress } from '../contract';

/** A worker that has begun to read for a question before the page is there to ask it. */
export type EarlyRead = Pick<ArchiveWorker, 'read'> & {
  begin(base: string, question: Question): void;
};

/** Asking for no hits is enough: it is known then what the answer is made of. */
const NO_HITS = { offset: 0, limit: 0 };

/** `read` goes on with the run that `begin` has started, if it has not ended: a new one would abort it. */
export function createEarlyRead(worker: Pick<ArchiveWorker, 'read' | 'list'>): EarlyRead {
  let run: Promise<void> | null = null;
  let latest: Progress | null = null;
  let onProgress: (progress: Progress) => void = () => {};

  // The page asks again, and says what has failed.
  const list = (question: Question) => void worker.list(question, NO_HITS, null).catch(() => {});

  return {
    begin(base, question) {
      let known = '';
      list(question);
      run = worker
        .read(base, (progress) => {
          latest = progress;
          onProgress(progress);
          const { isListed, isTitled } = progress;
          const isNew = known !== String([isListed, isTitled]);
          known = String([isListed, isTitled]);
          // Has the texts of the first rows read.
          if (isListed && isNew) list(question);
        })
        .finally(() => {
          run = null;
        });
    },
    read(base, listener) {
      if (!run) return worker.read(base, listener);
      const joined = run;
      onProgress = listener;
      if (latest) listener(latest);
      run = null;
      return joined;
    },
  };
}
