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

/** The paper of a record; null: it is a record of something else. */
export function paperOfKey(key: RecordKey): ArxivId | null {
  return key.startsWith('papers/') ? parseArxivId(key.slice('papers/'.length)) : null;
}

/** The list of a record; null: it is a record of something else. */
export function listOfKey(key: RecordKey): ListId | null {
  return key.startsWith('lists/') ? parseListId(key.slice('lists/'.length)) : null;
}
