/** A value with listeners: the shape that `useSyncExternalStore` reads. */
export type Store<T> = {
  get(): T;
  /** Tells the listeners, unless the value is the very one that was there. */
  set(value: T): void;
  /** Returns the function that stops it. */
  subscribe(listener: () => void): () => void;
};

/** Makes a store that holds a value. */
export function createStore<T>(initial: T): Store<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
