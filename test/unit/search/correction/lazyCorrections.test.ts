import { describe, expect, it, vi } from 'vitest';
import {
  type CorrectionModule,
  correctionModule,
} from '../../../../src/search/correction/correctionModule';
import { LazyCorrections } from '../../../../src/search/correction/lazyCorrections';

/** An answer that is another one with the module. */
const unknown = (corrections: LazyCorrections) => () => void corrections.needed();
const known = () => {};
const unexpected = () => {
  throw new Error('late');
};

describe('LazyCorrections', () => {
  it('is loaded once, for answers that need it alone', async () => {
    const load = vi.fn(async () => correctionModule);
    const corrections = new LazyCorrections(load);
    await corrections.loadFor(known, unexpected);
    expect(load).not.toHaveBeenCalled();
    expect(corrections.loaded()).toBeNull();
    await Promise.all([
      corrections.loadFor(unknown(corrections), unexpected),
      corrections.loadFor(unknown(corrections), unexpected),
    ]);
    expect(corrections.needed()).toBe(correctionModule);
    const answer = vi.fn();
    await corrections.loadFor(answer, unexpected);
    expect(answer).not.toHaveBeenCalled();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is waited for by an answer that another one has kept without it meanwhile', async () => {
    let kept: unknown;
    const corrections = new LazyCorrections(async () => correctionModule);
    const answer = () => {
      if (kept === corrections.edition()) return;
      kept = corrections.edition();
      corrections.needed();
    };
    const loaded = [1, 2].map(async () => {
      await corrections.loadFor(answer, unexpected);
      return corrections.loaded();
    });
    expect(await Promise.all(loaded)).toEqual([correctionModule, correctionModule]);
  });

  it('is loaded before it is needed, too', async () => {
    const corrections = new LazyCorrections(async () => correctionModule);
    await corrections.wait();
    expect(corrections.loaded()).toBe(correctionModule);
  });

  it('does without it where it does not come, and tries again with the next answer', async () => {
    const load = vi.fn(async () => correctionModule).mockRejectedValueOnce(new TypeError('gone'));
    const corrections = new LazyCorrections(load);
    await corrections.loadFor(unknown(corrections), unexpected);
    expect(corrections.loaded()).toBeNull();
    const before = corrections.edition();
    await corrections.loadFor(unknown(corrections), unexpected);
    // What was kept of an answer would not ask for it again.
    expect(corrections.edition()).not.toBe(before);
    expect(corrections.loaded()).toBe(correctionModule);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('waits some seconds for a host that is silent, and takes it whenever it comes', async () => {
    vi.useFakeTimers();
    try {
      let come = (_: CorrectionModule) => {};
      const corrections = new LazyCorrections(
        () =>
          new Promise((resolve) => {
            come = resolve;
          }),
      );
      const onLate = vi.fn();
      const answered = corrections.loadFor(unknown(corrections), onLate);
      await vi.advanceTimersByTimeAsync(6000);
      await answered;
      expect(corrections.loaded()).toBeNull();
      expect(onLate).not.toHaveBeenCalled();
      come(correctionModule);
      await vi.waitFor(() => expect(onLate).toHaveBeenCalledTimes(1));
      expect(corrections.loaded()).toBe(correctionModule);
    } finally {
      vi.useRealTimers();
    }
  });
});
