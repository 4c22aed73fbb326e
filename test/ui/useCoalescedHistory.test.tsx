import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useCoalescedHistory } from '../../src/ui/useCoalescedHistory';

function render() {
  const history = createMemoryHistory({ initialEntries: ['/', '/day'] });
  const router = createRouter({ routeTree: createRootRoute(), history });
  const { result } = renderHook(useCoalescedHistory, {
    wrapper: ({ children }) => (
      <RouterContextProvider router={router}>{children}</RouterContextProvider>
    ),
  });
  return { history, result };
}

describe('useCoalescedHistory', () => {
  it('adds an entry for the first change and replaces it by those after it', () => {
    const { replace } = render().result.current;
    expect([replace(), replace(), replace()]).toEqual([false, true, true]);
  });

  it('adds an entry again when the run has ended', () => {
    const { result } = render();
    result.current.replace();
    result.current.end();
    expect(result.current.replace()).toBe(false);
  });

  it.each([
    ['ends the run', 'Back', (history) => history.back(), false],
    ['ends the run', 'Forward', (history) => history.forward(), false],
    ['goes on', 'the entries of the run itself', (history) => history.replace('/?q=a'), true],
  ] satisfies [
    string,
    string,
    (history: ReturnType<typeof createMemoryHistory>) => void,
    boolean,
  ][])('%s at %s', (_does, _step, take, continues) => {
    const { history, result } = render();
    result.current.replace();
    take(history);
    expect(result.current.replace()).toBe(continues);
  });
});
