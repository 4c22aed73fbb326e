import { createHash } from 'node:crypto';

/** The content hash in the names of files: the first 8 hexadecimal digits of the SHA-256 of a text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
