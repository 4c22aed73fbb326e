/** Name of the cache of digests. Apps at different addresses of one host have one each. */
export function digestsCache(base: string): string {
  return `haru-digests ${base}`;
}

/** Start of the names of the caches of app files; the version follows. */
export function appCachePrefix(base: string): string {
  return `haru-app ${base} `;
}

/** Name of the cache of files that were shared with the app, until a page takes them. */
export function sharedCache(base: string): string {
  return `haru-shared ${base}`;
}

/** Name of the cache of what the page leaves for notices. */
export function noticesCache(base: string): string {
  return `haru-notices ${base}`;
}
