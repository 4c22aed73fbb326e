import { describe, expect, it, vi } from 'vitest';
import {
  type CorrectionModule,
  correctionModule,
} from '../../../src/search/correction/correctionModule';
import { LazyParts } from '../../../src/search/lazyParts';
import { descriptionModule } from '../../../src/search/query/descriptionModule';
import { waitFor } from '../../waitFor';

/** Parts of which only what corrects words may fail. */
const partsOf = (
  corrections = async () => correctionModule,
  loadDescriptions = async () => descriptionModule,
) => new LazyParts({ corrections, descriptions: loadDescriptions });

/** A host that sends the descriptions when it is told to. */
function silentHost() {
  let send = (_: typeof descriptionModule) => {};
  const load = () =>
    new Promise<typeof descriptionModule>((resolve) => {
      send = resolve;
    });
  return { load, come: () => send(descriptionModule) };
}

/** An answer that is another one with what corrects words. */
const unknown = (parts: LazyParts) => () => void parts.corrections.needed();
const known = () => {};
const unexpected = () => {
  throw new Error('late');
};

describe('LazyParts', () => {
  it('are loaded once, for answers that need it alone', async () => {
    const load = vi.fn(async () => correctionModule);
    const parts = partsOf(load);
    await parts.loadFor(known, unexpected);
    expect(load).not.toHaveBeenCalled();
    expect(parts.corrections.loaded()).toBeNull();
    await Promise.all([
      parts.loadFor(unknown(parts), unexpected),
      parts.loadFor(unknown(parts), unexpected),
    ]);
    expect(parts.corrections.needed()).toBe(correctionModule);
    await parts.loadFor(() => parts.descriptions.needed(), unexpected);
    const answer = vi.fn();
    await parts.loadFor(answer, unexpected);
    expect(answer).not.toHaveBeenCalled();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('are waited for by an answer that another one has kept without it meanwhile', async () => {
    let kept: unknown;
    const parts = partsOf();
    const answer = () => {
      if (kept === parts.edition()) return;
      kept = parts.edition();
      parts.corrections.needed();
    };
    const loaded = [1, 2].map(async () => {
      await parts.loadFor(answer, unexpected);
      return parts.corrections.loaded();
    });
    expect(await Promise.all(loaded)).toEqual([correctionModule, correctionModule]);
  });

  it('are loaded before they are needed, too', async () => {
    const parts = partsOf();
    await parts.wait();
    expect(parts.corrections.loaded()).toBe(correctionModule);
  });

  it('are loaded one after the other where what one brings shows that another is needed', async () => {
    const loadDescriptions = vi.fn(async () => descriptionModule);
    const parts = partsOf(undefined, loadDescriptions);
    await parts.loadFor(
      () => parts.corrections.needed() && parts.descriptions.needed(),
      unexpected,
    );
    expect(parts.descriptions.loaded()).toBe(descriptionModule);
    expect(loadDescriptions).toHaveBeenCalledTimes(1);
  });

  it('are not loaded for an answer that needs another one', async () => {
    const loadDescriptions = vi.fn(async () => descriptionModule);
    const parts = partsOf(undefined, loadDescriptions);
    await parts.loadFor(unknown(parts), unexpected);
    expect(parts.corrections.loaded()).toBe(correctionModule);
    expect(loadDescriptions).not.toHaveBeenCalled();
  });

  it('are done without where they do not come, and tried again with the next answer', async () => {
    const load = vi.fn(async () => correctionModule).mockRejectedValueOnce(new TypeError('gone'));
    const parts = partsOf(load);
    await parts.loadFor(unknown(parts), unexpected);
    expect(parts.corrections.loaded()).toBeNull();
    const before = parts.edition();
    await parts.loadFor(unknown(parts), unexpected);
    // What was kept of an answer would not ask for it again.
    expect(parts.edition()).not.toBe(before);
    expect(parts.corrections.loaded()).toBe(correctionModule);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('are waited for some seconds where a host is silent, and taken whenever they come', async () => {
    vi.useFakeTimers();
    try {
      let come = (_: CorrectionModule) => {};
      const parts = partsOf(
        () =>
          new Promise((resolve) => {
            come = resolve;
          }),
      );
      const onLate = vi.fn();
      const answered = parts.loadFor(unknown(parts), onLate);
      await vi.advanceTimersByTimeAsync(6000);
      await answered;
      expect(parts.corrections.loaded()).toBeNull();
      expect(onLate).not.toHaveBeenCalled();
      come(correctionModule);
      await waitFor(() => expect(onLate).toHaveBeenCalledTimes(1));
      expect(parts.corrections.loaded()).toBe(correctionModule);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are each waited for once where a host is silent, and told of once when they come', async () => {
    vi.useFakeTimers();
    try {
      const { load, come } = silentHost();
      const parts = partsOf(undefined, load);
      const onLate = vi.fn();
      const both = () => void [parts.corrections.needed(), parts.descriptions.needed()];
      const answered = parts.loadFor(both, onLate);
      await vi.advanceTimersByTimeAsync(6000);
      await answered;
      expect(parts.corrections.loaded()).toBe(correctionModule);
      // Another answer does not wait for what has been waited for.
      await parts.loadFor(both, onLate);
      come();
      await waitFor(() => expect(onLate).toHaveBeenCalledTimes(1));
      expect(parts.timesLate()).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are told of when they come to an answer that did not wait, after a load in advance was silent', async () => {
    vi.useFakeTimers();
    try {
      const { load, come } = silentHost();
      const parts = partsOf(undefined, load);
      const inAdvance = parts.wait();
      await vi.advanceTimersByTimeAsync(6000);
      await inAdvance;
      const onLate = vi.fn();
      await parts.loadFor(() => parts.descriptions.needed(), onLate);
      come();
      await waitFor(() => expect(onLate).toHaveBeenCalledTimes(1));
    } finally {
      vi.useRealTimers();
    }
  });
});
