import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ArchiveContext } from '../../src/archive/page/ArchiveContext';
import { manifestQuery } from '../../src/archive/page/fileQueries';
import type { Day } from '../../src/digest/day';
import type { Manifest } from '../../src/digest/manifest';
import { useHostManifest } from '../../src/views/marks/useHostManifest';
import { archiveOutOfReach } from './archiveOutOfReach';

const HOST: Manifest = {
  hash: '0a1b2c3d',
  days: [{ day: '2025-05-10' as Day, papers: 1, votes: null, bytes: 9, hash: '0a1b2c3d' }],
  repeats: [],
  packs: {},
  lookups: {},
  catalogue: null,
};
/** A digest of the reader's own is of the day after. */
const OWN = { day: '2025-05-11' as Day, papers: 1, votes: null, bytes: 9, hash: 'own' };

it.each([
  ['with the own digests of the reader', { ...HOST, days: [OWN, ...HOST.days], archive: HOST }],
  ['without any', HOST],
])('has the days of the host alone, %s', (_, manifest) => {
  const archive = archiveOutOfReach();
  const queries = new QueryClient();
  queries.setQueryData(manifestQuery(archive).queryKey, manifest);
  const { result } = renderHook(() => useHostManifest(), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queries}>
        <ArchiveContext value={archive}>{children}</ArchiveContext>
      </QueryClientProvider>
    ),
  });
  expect(result.current?.days.map(({ day }) => day)).toEqual(['2025-05-10']);
});
