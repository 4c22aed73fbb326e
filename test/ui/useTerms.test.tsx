import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { ArchiveContext } from '../../src/archive/page/ArchiveContext';
import type { Archive } from '../../src/archive/page/archive';
import { parseDigest } from '../../src/digest/parseDigest';
import { termsQuery } from '../../src/views/paper/terms/termsQuery';
import { useTerms } from '../../src/views/paper/terms/useTerms';
import { digest } from './digestText';

const TERMS = new Map();
const archive = {} as Archive;
const queryClient = new QueryClient();
queryClient.setQueryData(termsQuery(archive).queryKey, () => () => TERMS);

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>
    <ArchiveContext value={archive}>{children}</ArchiveContext>
  </QueryClientProvider>
);

const [paper] = parseDigest(digest('2025-02-26', { id: '2502.18411', title: 'A' })).papers;
const ownFrom = 'my.md';

it.each([
  ['any summary', {}, TERMS],
  ['a summary that may be of another paper', { isDoubtful: true as const }, null],
  ['a digest of the reader', { ownFrom }, TERMS],
])('%s has these terms', (_what, fields, expected) => {
  if (!paper) throw new Error('no paper');
  const { result } = renderHook(() => useTerms({ ...paper, ...fields }), { wrapper });
  expect(result.current).toBe(expected);
});
