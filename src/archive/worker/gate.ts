/** Holds work back until it is opened, once and for good. */
export type Gate = {
  isOpen(): boolean;
  open(): void;
  /** Resolves when it is open. Rejects with the reason of the signal when that aborts before. */
  opened(signal: AbortSignal): Promise<void>;
};

/** @param onOpen called when it is opened for the first time */
export function createGate(onOpen: () => void): Gate {
  let isOpen = false;
  const waiting = new Set<() => void>();
  return {
    isOpen: () => isOpen,
    open() {
      if (isOpen) return;
      isOpen = true;
      onOpen();
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
    async opened(signal) {
      signal.throwIfAborted();
      if (isOpen) return;
      await new Promise<void>((resolve, reject) => {
        waiting.add(resolve);
        const abort = () => {
          waiting.delete(resolve);
          reject(signal.reason);
        };
        signal.addEventListener('abort', abort, { once: true });
      });
    },
  };
}
