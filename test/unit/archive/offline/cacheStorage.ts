/** The Cache storage in memory, as far as the app uses it: caches in the order they were made. */
export class MemoryCacheStorage {
  readonly stored = new Map<string, Map<string, Response>>();
  /** Of one response: a larger one finds no room. */
  maxBytes = Number.POSITIVE_INFINITY;

  async open(name: string) {
    const entries = this.stored.get(name) ?? new Map<string, Response>();
    this.stored.set(name, entries);
    return {
      match: async (request: string | { url: string }) => entries.get(pathOf(request))?.clone(),
      put: async (url: string, response: Response) => {
        const { size } = await response.clone().blob();
        if (size > this.maxBytes) throw new DOMException('', 'QuotaExceededError');
        entries.set(pathOf(url), response);
      },
      delete: async (url: string) => entries.delete(url),
      keys: async () => [...entries.keys()].map((path) => ({ url: `https://host${path}` })),
    };
  }

  async match(url: string, { cacheName }: { readonly cacheName: string }) {
    return this.stored.get(cacheName)?.get(pathOf(url))?.clone();
  }

  async has(name: string): Promise<boolean> {
    return this.stored.has(name);
  }

  async keys(): Promise<string[]> {
    return [...this.stored.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.stored.delete(name);
  }
}

function pathOf(request: string | { url: string }): string {
  return (typeof request === 'string' ? request : request.url).replace('https://host', '');
}
