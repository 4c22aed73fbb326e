/** Storage of the browser that may be blocked, full or missing: reading then returns null, writing does nothing. */
export type SafeStorage = {
  /** null: nothing is stored under this key, or it cannot be read. */
  get(key: string): string | null;
  /** Returns false where the value was not stored. */
  set(key: string, value: string): boolean;
  remove(key: string): void;
};

/** Survives the visit. */
export const safeLocalStorage = createSafeStorage(() => localStorage);
/** Survives a reload, not the tab. */
export const safeSessionStorage = createSafeStorage(() => sessionStorage);

/** `open` throws where the browser blocks storage. */
function createSafeStorage(open: () => Storage): SafeStorage {
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(open());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => attempt((storage) => storage.getItem(key), null),
    set: (key, value) =>
      attempt((storage) => {
        storage.setItem(key, value);
        return true;
      }, false),
    remove: (key) => attempt((storage) => storage.removeItem(key), undefined),
  };
}
