import { type ArxivId, parseArxivId } from '../digest/arxivId';

declare const recordKeyBrand: unique symbol;
declare const listIdBrand: unique symbol;

/** The collection and the name of a record, `papers/2502.18411`, `lists/later`. Newer versions have others. */
export type RecordKey = string & { readonly [recordKeyBrand]: true };

/** The name of a list that never changes, `later`; in addresses and backups. */
export type ListId = string & { readonly [listIdBrand]: true };

/** Longer ones are not ours. In UTF-16 units. */
const MAX_LENGTH = 200;

/** Returns the text as a key; null where it has no collection or no name. */
export function parseRecordKey(text: string): RecordKey | null {
  return text.length <= MAX_LENGTH && /^[a-z]+\/./.test(text) ? (text as RecordKey) : null;
}

/** Returns the text as the id of a list; null for anything but small letters, digits and hyphens. */
export function parseListId(text: string): ListId | null {
  return /^[a-z0-9][a-z0-9-]{0,39}$/.test(text) ? (text as ListId) : null;
}

export function paperKey(id: ArxivId): RecordKey {
  return `papers/${id}` as RecordKey;
}

export function listKey(id: ListId): RecordKey {
  return `lists/${id}` as RecordKey;
}

/** The record of a saved search: the same on every device, since its name comes from the question's address. */
export function searchKey(question: string): RecordKey {
  return `searches/${hashOfText(question)}` as RecordKey;
}

export function isSearchKey(key: RecordKey): boolean {
  return key.startsWith('searches/');
}

/** null: the name is too long for a record. */
export function authorKey(name: string): RecordKey | null {
  return parseRecordKey(`authors/${name}`);
}

/** The author of a record; null: it is a record of something else. */
export function authorOfKey(key: RecordKey): string | null {
  return key.startsWith('authors/') ? key.slice('authors/'.length) : null;
}

/** What is known of the library itself. */
export function stateKey(name: 'backup' | 'visits'): RecordKey {
  return `state/${name}` as RecordKey;
}

/** The paper of a record; null: it is a record of something else. */
export function paperOfKey(key: RecordKey): ArxivId | null {
  return key.startsWith('papers/') ? parseArxivId(key.slice('papers/'.length)) : null;
}

/** The list of a record; null: it is a record of something else. */
export function listOfKey(key: RecordKey): ListId | null {
  return key.startsWith('lists/') ? parseListId(key.slice('lists/'.length)) : null;
}

/** Two hashes of 32 bits in base 36: no two questions of a reader have the same by chance. */
function hashOfText(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
