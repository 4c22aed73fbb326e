import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ArchiveContext } from '../../src/archive/page/ArchiveContext';
import { digestQuery, firstRowsQuery, manifestQuery } from '../../src/archive/page/fileQueries';
import type { Day } from '../../src/digest/day';
import type { Paper } from '../../src/digest/paper';
import { parseDigest } from '../../src/digest/parseDigest';
import { useDayPapers } from '../../src/views/browse/list/useDayPapers';
import { archiveOutOfReach } from './archiveOutOfReach';

import { digest } from './digestText';

const PAPER = { id: '2502.18411', title: 'One' };
const NEWEST = parseDigest(digest('2025-02-26', PAPER)).papers;
const OLDER = parseDigest(digest('2025-02-25', PAPER)).papers;
const DAY = dayOf(NEWEST);

/** Reads from a host that has nothing but the list of days. */
function hookOf() {
  const archive = archiveOutOfReach();
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const known = { papers: 1, votes: null, bytes: 9, hash: '0a1b2c3d' };
  const days = [NEWEST, OLDER].map((papers) => ({ day: dayOf(papers), ...known }));
  const rest = { repeats: null, packs: {}, lookups: {}, catalogue: null };
  queries.setQueryData(manifestQuery(archive).queryKey, { hash: '0a1b2c3d', days, ...rest });
  const drawn: { day: string; papers: readonly Paper[] | undefined }[] = [];
  const start = (initialProps: { day: Day }) =>
    renderHook(
      ({ day }) => {
        const shown = useDayPapers(day);
        drawn.push({ day, papers: shown.papers });
        return shown;
      },
      {
        initialProps,
        wrapper: ({ children }) => (
          <QueryClientProvider client={queries}>
            <ArchiveContext value={archive}>{children}</ArchiveContext>
          </QueryClientProvider>
        ),
      },
    );
  return { archive, queries, start, drawn };
}

afterEach(() => localStorage.clear());

it('has no papers of the day before where a screen goes to another day', async () => {
  const { archive, queries, start, drawn } = hookOf();
  for (const papers of [OLDER, NEWEST])
    queries.setQueryData(digestQuery(archive, dayOf(papers)).queryKey, papers);
  const { rerender } = start({ day: dayOf(OLDER) });
  rerender({ day: DAY });
  await waitFor(() => expect(drawn.at(-1)).toEqual({ day: DAY, papers: NEWEST }));
  expect(drawn.filter(({ day, papers }) => papers?.[0]?.day !== day)).toEqual([]);
});

it.each([
  ['summary', false],
  ['whats-new', true],
])('where the digest does not come, rows of %s: failed is %s', async (rows, hasFailed) => {
  localStorage.setItem('haru:rows', rows);
  const { archive, queries, start } = hookOf();
  queries.setQueryData(firstRowsQuery(archive, DAY).queryKey, NEWEST);
  const { result } = start({ day: DAY });
  await waitFor(() => expect(result.current.digest.isError).toBe(true));
  expect(result.current).toMatchObject({ papers: NEWEST, hasFailed });
});

function dayOf([paper]: readonly Paper[]): Day {
  if (!paper) throw new Error('the digest has no paper');
  return paper.day;
}
