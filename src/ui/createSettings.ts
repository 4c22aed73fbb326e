import { useSyncExternalStore } from 'react';
import { createStore } from '../store';
import { type SafeStorage, safeLocalStorage } from './safeStorage';

/** The values of each setting; the first one is the default. */
type Table = Readonly<Record<string, readonly [string, ...string[]]>>;

/**
 * Settings of a table, stored in the browser. Where storage is blocked or full, a change holds until the
 * page is closed.
 *
 * @param prefix of the keys in storage
 */
export function createSettings<T extends Table>(
  table: T,
  prefix: string,
  storage: SafeStorage = safeLocalStorage,
) {
  /** Values by name, null: not read yet. Every row of a list asks, so storage is read once. */
  const values = createStore<ReadonlyMap<keyof T, string> | null>(null);
  let subscribers = 0;

  const keyOf = (name: keyof T) => prefix + String(name);
  const read = () => {
    const stored = new Map<keyof T, string>();
    for (const name of Object.keys(table)) {
      const value = storage.get(keyOf(name));
      if (value !== null) stored.set(name, value);
    }
    return stored;
  };
  const current = () => {
    const known = values.get() ?? read();
    // Notifies nothing: without a value there is no subscriber.
    values.set(known);
    return known;
  };
  /** Another tab has changed a setting. */
  const onStorage = () => values.set(read());
  const subscribe = (listener: () => void) => {
    if (subscribers === 0) window.addEventListener('storage', onStorage);
    subscribers += 1;
    const unsubscribe = values.subscribe(listener);
    return () => {
      unsubscribe();
      subscribers -= 1;
      if (subscribers > 0) return;
      window.removeEventListener('storage', onStorage);
      // Changes of other tabs go unheard from here on: the next subscriber reads again.
      values.set(null);
    };
  };

  /**
   * The value of a setting and the function that changes it, which returns false where it holds for this visit only.
   * A page rendered at build has the default.
   */
  function useSetting<S extends keyof T>(
    name: S,
  ): readonly [value: T[S][number], change: (next: T[S][number]) => boolean] {
    const allowed: T[S] = table[name];
    const initial: T[S][number] = allowed[0];
    const value = useSyncExternalStore<T[S][number]>(
      subscribe,
      () => allowed.find((candidate) => candidate === current().get(name)) ?? initial,
      () => initial,
    );
    const change = (next: T[S][number]) => {
      const isStored = storage.set(keyOf(name), next);
      values.set(new Map(current()).set(name, next));
      return isStored;
    };
    return [value, change];
  }

  return useSetting;
}
