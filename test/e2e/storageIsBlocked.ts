/** Makes the storages of a browser throw, as where a reader has blocked them: a script for page and worker. */
export const STORAGE_IS_BLOCKED = `
  for (const name of ['indexedDB', 'caches', 'localStorage', 'sessionStorage'])
    Object.defineProperty(self, name, {
      // WebKit runs it twice in a worker.
      configurable: true,
      get() { throw new DOMException('The operation is insecure.', 'SecurityError'); },
    })`;
