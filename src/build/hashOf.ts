import { sha256 } from './sha256';

/** The content hash in the names of files: the first 8 hexadecimal digits of the SHA-256 of a text. */
export function hashOf(text: string): string {
  return sha256(text).slice(0, 8);
}
