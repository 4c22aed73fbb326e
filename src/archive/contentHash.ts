/** The content hash in a file's name: `'digests/pack-2025-02-0a1b2c3d.md'` → `'0a1b2c3d'`. */
const HASH_IN_NAME = /-([0-9a-f]{8,64})\.\w+$/;

/** Whether a file is named by its content: the manifest alone is not. */
export function isHashed(path: string): boolean {
  return HASH_IN_NAME.test(path);
}

/**
 * Whether bytes are the content that a file is named by: the name alone says nothing of what has arrived.
 * True for a file without a hash, and where the browser cannot compute one, as on plain `http`.
 */
export async function isNamedContent(path: string, bytes: Uint8Array): Promise<boolean> {
  const [, hash] = HASH_IN_NAME.exec(path) ?? [];
  if (hash === undefined || !globalThis.crypto?.subtle) return true;
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return toHex(new Uint8Array(digest)).startsWith(hash);
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
