import { QueryClient, QueryClientProvider, queryOptions } from '@tanstack/react-query';
import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useSlicedQuery } from '../../src/archive/page/useSlicedQuery';

const numberQuery = (number: number, enabled = true) =>
  queryOptions({
    queryKey: ['number', number],
    queryFn: async () => answers.get(number) ?? number,
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
  });
const answers = new Map<number, number>();

function hookOf(initialProps: { number: number; enabled?: boolean }) {
  const client = new QueryClient();
  const hook = renderHook(({ number, enabled }) => useSlicedQuery(numberQuery(number, enabled)), {
    initialProps,
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
  return { client, ...hook };
}

it('has the answer of its key, and of another one when that is asked for', async () => {
  const { result, rerender } = hookOf({ number: 1 });
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toBe(1));
  rerender({ number: 2 });
  await waitFor(() => expect(result.current).toBe(2));
});

it('asks for nothing until it may', async () => {
  const { result, rerender, client } = hookOf({ number: 3, enabled: false });
  expect(client.isFetching()).toBe(0);
  rerender({ number: 3, enabled: true });
  await waitFor(() => expect(result.current).toBe(3));
});

it('has what is known already from the first render on', () => {
  const client = new QueryClient();
  client.setQueryData(numberQuery(4).queryKey, 4);
  const Known = () => useSlicedQuery(numberQuery(4));
  render(
    <QueryClientProvider client={client}>
      <Known />
    </QueryClientProvider>,
  );
  expect(screen.getByText('4')).toBeDefined();
});

it('follows an answer that is another one', async () => {
  const { result, client } = hookOf({ number: 5 });
  await waitFor(() => expect(result.current).toBe(5));
  answers.set(5, 50);
  await act(() => client.invalidateQueries({ queryKey: ['number', 5] }));
  await waitFor(() => expect(result.current).toBe(50));
});
