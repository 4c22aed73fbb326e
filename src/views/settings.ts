import { useSyncExternalStore } from 'react';

/** What a reader may set, kept on this machine; the first value of each is the one to begin with. */
export const SETTINGS = {
  theme: ['system', 'light', 'dark'],
  /** What the height of the strip's bars tells. */
  strip: ['papers', 'votes'],
  /** What a row of a list shows of its paper: an excerpt, no text at all, or one section alone. */
  rows: ['summary', 'titles', 'whats-new', 'technical-details', 'performance-highlights'],
  /** From elsewhere; without them nothing is asked of another host. */
  pictures: ['on', 'off'],
  /** Single keys. */
  keys: ['on', 'off'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

type Settings = typeof SETTINGS;
export type Setting = keyof Settings;
export type Value<S extends Setting> = Settings[S][number];

/** Settings as they were read or changed last: every row of a list asks. */
const held = new Map<Setting, string>();
const listeners = new Set<() => void>();

/** A setting and how to change it. A page rendered at build has the first value. */
export function useSetting<S extends Setting>(
  name: S,
): readonly [Value<S>, (value: Value<S>) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => readSetting(name),
    () => SETTINGS[name][0],
  );
  return [value, (next) => changeSetting(name, next)];
}

function readSetting<S extends Setting>(name: S): Value<S> {
  const values: readonly Value<S>[] = SETTINGS[name];
  const kept = held.get(name) ?? stored(name);
  const value = values.find((candidate) => candidate === kept) ?? SETTINGS[name][0];
  held.set(name, value);
  return value;
}

function changeSetting<S extends Setting>(name: S, value: Value<S>): void {
  held.set(name, value);
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // Storage may be blocked or full: the setting then holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  // Another tab has changed it.
  const onStorage = ({ key }: StorageEvent) => {
    for (const name of held.keys()) if (key === null || key === keyOf(name)) held.delete(name);
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    // The app is gone; the next one reads anew.
    if (listeners.size === 0) held.clear();
    window.removeEventListener('storage', onStorage);
  };
}

function stored(name: Setting): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

function keyOf(name: Setting): string {
  return `haru:${name}`;
}
