import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useCoalescedHistory } from '../../src/ui/useCoalescedHistory';

describe('useCoalescedHistory', () => {
  it('adds an entry for the first change and replaces it by those after it', () => {
    const { result } = renderHook(useCoalescedHistory);
    const { replace } = result.current;
    expect([replace(), replace(), replace()]).toEqual([false, true, true]);
  });

  it('adds an entry again when the run has ended', () => {
    const { result } = renderHook(useCoalescedHistory);
    result.current.replace();
    result.current.end();
    expect(result.current.replace()).toBe(false);
  });

  it('ends the run when the reader goes Back', () => {
    const { result } = renderHook(useCoalescedHistory);
    result.current.replace();
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(result.current.replace()).toBe(false);
  });
});
