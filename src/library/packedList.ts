import type { ArxivId } from '../digest/arxivId';
import { LONGEST_LIST } from '../question/searchParams';
import { createBitReader, createBitWriter } from './bits';
import { readIds, writeIds } from './packedIds';
import { type ListId, parseListId } from './recordKey';

/** A person scans no more codes than that. */
export const MOST_PARTS = 6;

/** A list of papers on its way to another device, or a part of one. */
export type PackedList = {
  readonly ids: readonly ArxivId[];
  /** `''`: it has none. */
  readonly name: string;
  /** From 1; null: it is whole. */
  readonly part: { readonly number: number; readonly of: number } | null;
  /** The same for all parts of a list, and for the list itself: what is taken twice comes once. */
  readonly listId: ListId;
};

/** What the part of an address behind `#` holds. */
export type Unpacked =
  | { readonly kind: 'read'; readonly list: PackedList }
  /** Cut off or changed on its way. */
  | { readonly kind: 'damaged' }
  /** Of a newer version. */
  | { readonly kind: 'newer' };

const VERSION = '1';
/** Ends in letters and digits: chats leave out a last `-` or `_` of an address. */
const CHECKSUM_LENGTH = 7;
/** Forged ones alone are longer. */
const MAX_LENGTH = 4000;

const PART_BITS = 3;
const TAG_BITS = 24;
const NAME_BITS = 8;
/** In bytes of UTF-8. */
const MAX_NAME = 2 ** NAME_BITS - 1;

/**
 * Writes at most 300 different papers in their order as text for an address: letters, digits, `-` and `_`. A name
 * is cut after 255 bytes.
 */
export function packList(ids: readonly ArxivId[], name: string): string {
  return pack(ids, cutName(name), null);
}

/**
 * Writes a list as parts of at most so many letters each, as few as it takes, of about the same size; null: more than
 * six are needed.
 */
export function packParts(
  ids: readonly ArxivId[],
  name: string,
  maxLength: number,
): string[] | null {
  const whole = packList(ids, name);
  if (whole.length <= maxLength) return [whole];
  const tag = tagOf(whole);
  for (let of = 2; of <= Math.min(MOST_PARTS, ids.length); of += 1) {
    const parts = Array.from({ length: of }, (_, index) => {
      const [start, end] = [index, index + 1].map((at) => Math.round((ids.length * at) / of));
      return pack(ids.slice(start, end), cutName(name), { number: index + 1, of, tag });
    });
    if (parts.every(({ length }) => length <= maxLength)) return parts;
  }
  return null;
}

/**
 * Reads what `packList` and `packParts` write, without `#`; null: it names something else, such as a place of the
 * page. Never throws.
 */
export function unpackList(text: string): Unpacked | null {
  if (!/^[1-9]/.test(text)) return null;
  if (/^[2-9]/.test(text)) return { kind: 'newer' };
  const end = text.length - CHECKSUM_LENGTH;
  const isWhole =
    text.startsWith(VERSION) && end > 0 && text.slice(end) === checksum(text.slice(0, end));
  const list = isWhole && text.length <= MAX_LENGTH ? unpack(text, text.slice(1, end)) : null;
  return list ? { kind: 'read', list } : { kind: 'damaged' };
}

type Part = { readonly number: number; readonly of: number; readonly tag: number };

function pack(ids: readonly ArxivId[], name: Uint8Array, part: Part | null): string {
  const writer = createBitWriter();
  writer.write((part?.of ?? 1) - 1, PART_BITS);
  if (part) {
    writer.write(part.number - 1, PART_BITS);
    writer.write(part.tag, TAG_BITS);
  }
  writer.write(name.length, NAME_BITS);
  for (const byte of name) writer.write(byte, 8);
  writeIds(writer, ids);
  const text = VERSION + writer.text();
  return text + checksum(text);
}

function unpack(text: string, bits: string): PackedList | null {
  const reader = createBitReader(bits);
  if (!reader) return null;
  const of = reader.read(PART_BITS) + 1;
  const number = of === 1 ? 1 : reader.read(PART_BITS) + 1;
  const tag = of === 1 ? tagOf(text) : reader.read(TAG_BITS);
  const name = Uint8Array.from({ length: reader.read(NAME_BITS) }, () => reader.read(8));
  const ids = readIds(reader);
  const listId = parseListId(`shared-${tag.toString(36)}`);
  const isRead = ids && listId && !reader.isOver() && number <= of && of <= MOST_PARTS;
  if (!isRead || ids.length > LONGEST_LIST) return null;
  return {
    ids,
    name: new TextDecoder().decode(name),
    part: of === 1 ? null : { number, of },
    listId,
  };
}

/** Cuts between letters. */
function cutName(name: string): Uint8Array {
  const bytes = new Uint8Array(MAX_NAME);
  const { written } = new TextEncoder().encodeInto(name.trim(), bytes);
  return bytes.slice(0, written);
}

function tagOf(text: string): number {
  return hash(text) % 2 ** TAG_BITS;
}

/** Any single letter that differs makes another one. */
function checksum(text: string): string {
  return hash(text).toString(36).padStart(CHECKSUM_LENGTH, '0');
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
