/** Names in the Cache storage; apps at different addresses of one host keep theirs apart. */
export function digestsCache(base: string): string {
  return `haru-digests ${base}`;
}

/** A version of the app's own files has one each, by the name behind this. */
export function appCachePrefix(base: string): string {
  return `haru-app ${base} `;
}
