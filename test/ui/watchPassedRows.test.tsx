import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPassedRows } from '../../src/views/marks/watchPassedRows';

const [A, B, C] = ['2502.00001', '2502.00002', '2502.00003'];
const HEIGHT = 300;

/** Rows of 300 pixels in a screen of 768, scrolled by some pixels. */
function scrollTo(y: number): void {
  for (const [index, row] of document.querySelectorAll('[data-paper-id]').entries()) {
    const top = index * HEIGHT - y;
    vi.spyOn(row, 'getBoundingClientRect').mockReturnValue(
      Object.assign(new DOMRect(), { top, bottom: top + HEIGHT }),
    );
  }
  window.dispatchEvent(new Event('scroll'));
}

describe('rows that are scrolled past', () => {
  const onPassed = vi.fn();
  let stop = () => {};
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('DOMRect', class {});
    const rows = [A, B, C].map((id) => `<article data-paper-id="${id}"></article>`);
    document.body.innerHTML = `<div data-list>${rows.join('')}</div>`;
    scrollTo(0);
    stop = watchPassedRows(onPassed);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    onPassed.mockReset();
    document.body.innerHTML = '';
  });

  it('are told once each, when they were in sight for a second', () => {
    vi.advanceTimersByTime(2000);
    scrollTo(350);
    vi.advanceTimersByTime(500);
    expect(onPassed.mock.calls).toEqual([[[A]]]);
    vi.advanceTimersByTime(2000);
    scrollTo(700);
    vi.advanceTimersByTime(500);
    expect(onPassed.mock.calls).toEqual([[[A]], [[B]]]);
  });

  it('are not told where the reader jumps over them', () => {
    scrollTo(700);
    vi.advanceTimersByTime(500);
    scrollTo(5000);
    vi.advanceTimersByTime(500);
    expect(onPassed).not.toHaveBeenCalled();
  });

  it('are not told where they leave at the foot of the screen, nor after the end', () => {
    vi.advanceTimersByTime(2000);
    scrollTo(-900);
    vi.advanceTimersByTime(500);
    stop();
    scrollTo(900);
    vi.advanceTimersByTime(500);
    expect(onPassed).not.toHaveBeenCalled();
  });
});
