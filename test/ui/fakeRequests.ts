import { vi } from 'vitest';

export type FakeRequests = {
  /** Tells what watches the requests of the page that one is over. */
  end(): void;
  /** Puts the real one back: the tests of a worker share their globals. */
  restore(): void;
};

/** Takes the place of what tells of the page's requests, of which jsdom knows none. */
export function fakeRequests(): FakeRequests {
  const observer = globalThis.PerformanceObserver;
  const heard = new Set<() => void>();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      readonly #hear: () => void;
      constructor(hear: () => void) {
        this.#hear = hear;
      }
      observe() {
        heard.add(this.#hear);
      }
      disconnect() {
        heard.delete(this.#hear);
      }
    },
  );
  return {
    end() {
      for (const hear of heard) hear();
    },
    restore() {
      globalThis.PerformanceObserver = observer;
    },
  };
}
