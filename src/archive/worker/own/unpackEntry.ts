import { Inflate } from 'fflate';
import type { Steps } from '../../../steps';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipDirectory';

/** Why a file of a zip is not read. */
export type UnpackFault = 'damaged' | 'encrypted' | 'unknown-method' | 'too-much-text';

/** Deflate makes a thousand times as much of it at most. */
const STEP_BYTES = 4096;

/**
 * Unpacks a file of a zip, in steps. It never holds more than `maxBytes` and one step: what a bomb says of its size is
 * not believed.
 */
export function* unpackEntry(
  zip: Uint8Array,
  entry: ZipEntry,
  maxBytes: number,
): Steps<Uint8Array | UnpackFault> {
  const { isEncrypted, method, crc, packedSize, size, start } = entry;
  if (isEncrypted) return 'encrypted';
  if (method !== STORED && method !== DEFLATED) return 'unknown-method';
  if (size > maxBytes) return 'too-much-text';
  if (start === null || start + packedSize > zip.length) return 'damaged';
  const packed = zip.subarray(start, start + packedSize);
  const bytes = method === STORED ? packed : yield* inflate(packed, size);
  return bytes && bytes.length === size && crc32(bytes) === crc ? bytes : 'damaged';
}

const STORED = 0;
const DEFLATED = 8;

/** null: not deflated, or not of that size. */
function* inflate(packed: Uint8Array, size: number): Steps<Uint8Array | null> {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError('larger than it says');
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP_BYTES) {
    try {
      stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
    } catch {
      return null;
    }
    yield;
  }
  return length === size ? bytes : null;
}
