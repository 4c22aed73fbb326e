import { useQuery } from '@tanstack/react-query';
import { isReading } from '../../archive/contract';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { authorsQuery } from '../../archive/page/workerQueries';
import type { Period } from '../../digest/period';
import { NO_QUESTION } from '../../question/question';
import { FrequentAuthors, MAX_AUTHORS } from './FrequentAuthors';

const WINDOW = { offset: 0, limit: MAX_AUTHORS };
const MIN_PAPERS = 2;

/** The authors of most papers of a year, as the worker counts them; shown once all of it is read. */
export function YearAuthors({ period: { days } }: { period: Period }) {
  const progress = useProgress();
  const isRead = !isReading(progress);
  const question = { ...NO_QUESTION, from: days[0] ?? null, to: days.at(-1) ?? null };
  const { data } = useQuery({
    ...authorsQuery(useArchive(), question, '', WINDOW, progress),
    enabled: isRead,
  });
  if (!isRead || data?.completeness !== 'complete') return null;
  return <FrequentAuthors authors={data.authors.filter(({ papers }) => papers >= MIN_PAPERS)} />;
}
