import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { resultsQuery } from '../../archive/page/resultsQuery';
import { useSlowLine } from '../../archive/page/useSlowLine';
import type { Day } from '../../digest/day';
import { useTexts } from '../../i18n/messages';
import { looksForWords } from '../../question/operators';
import { NO_QUESTION, type Question } from '../../question/question';
import { questionSince } from '../../question/questionSince';

type Props = {
  question: Question;
  /** null: not known. */
  seen: Day | null;
  newest: Day | null;
};

/** The count alone. */
const NO_HITS = { offset: 0, limit: 0 };

/**
 * How many papers a question finds that have come since a day; nothing where there are none. The worker counts
 * them where it is shown, and only where days have come. Words make it read all texts: not on a slow line.
 */
export function NewCount({ question, seen, newest }: Props): ReactNode {
  const words = useTexts('following');
  const archive = useArchive();
  const since = seen && newest && questionSince(question, seen, newest);
  const progress = useProgress(since !== null);
  const isSlow = useSlowLine();
  const isCheap = !looksForWords(question.text) || progress.areTextsWanted || !isSlow;
  const { data } = useQuery({
    ...resultsQuery(archive, since ?? NO_QUESTION, NO_HITS, progress),
    enabled: since !== null && isCheap,
  });
  if (since === null || !data || data.total === 0) return null;
  const say = data.completeness === 'complete' ? words.fresh : words.freshSoFar;
  return <span className="shrink-0 text-12 font-bold text-seal">{say(data.total)}</span>;
}
