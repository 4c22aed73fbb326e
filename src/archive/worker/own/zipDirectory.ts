import { decodeZipName } from './decodeZipName';

/** A file of a zip as the directory at its end describes it. Nothing of it need be true. */
export type ZipEntry = {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its bytes begin. null: outside of the zip. */
  readonly start: number | null;
};

/**
 * Reads the directory of a zip (APPNOTE 4.3.12, without Zip64: that is for more than is read). Returns what it can read
 * of a damaged one, and null where there is none, as in a zip that was cut.
 */
export function readZipDirectory(
  bytes: Uint8Array,
): { readonly entries: readonly ZipEntry[]; readonly isDamaged: boolean } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const begin = end - size;
  // Something may come before the zip, such as a program that unpacks it.
  const shift = begin - view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let at = begin;
  while (entries.length < count && at >= 0 && at + ENTRY_LENGTH <= end) {
    if (view.getUint32(at, true) !== ENTRY) break;
    const length = ENTRY_LENGTH + lengthOfFields(view, at + 28, 3);
    if (at + length > end) break;
    entries.push(readEntry(bytes, view, at, shift));
    at += length;
  }
  return { entries, isDamaged: entries.length < count };
}

const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const FILE = 0x04034b50;
const FILE_LENGTH = 30;
const MAX_COMMENT = 0xffff;

/** The end of the directory, whose comment ends with the file. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END && at + view.getUint16(at + 20, true) === last) return at;
  }
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameStart = at + ENTRY_LENGTH;
  const name = bytes.subarray(nameStart, nameStart + view.getUint16(at + 28, true));
  return {
    name: decodeZipName(name, (flags & 0x800) !== 0),
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: startOfBytes(view, view.getUint32(at + 42, true) + shift),
  };
}

/** Where the bytes of a file begin that has its own header at an offset; null: there is no such header. */
function startOfBytes(view: DataView, header: number): number | null {
  if (header < 0 || header + FILE_LENGTH > view.byteLength) return null;
  if (view.getUint32(header, true) !== FILE) return null;
  return header + FILE_LENGTH + lengthOfFields(view, header + 26, 2);
}

/** The sum of the lengths of fields that follow a header, such as a name and a comment. */
function lengthOfFields(view: DataView, at: number, count: number): number {
  let length = 0;
  for (let field = 0; field < count; field++) length += view.getUint16(at + 2 * field, true);
  return length;
}
