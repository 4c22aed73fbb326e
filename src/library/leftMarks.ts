import { EMPTY_LIBRARY, type Library, merge } from './library';
import { parseRecords, plainRecords } from './records';

/** A text that is kept at once, and outlives the page: an entry of `localStorage`. */
export type TextSlot = {
  /** null: there is none. */
  get(): string | null;
  /** Returns whether it has room. */
  set(text: string): boolean;
  remove(): void;
};

/** Marks that pages could not store before they were left, on their way to the next page. No call fails. */
export type LeftMarks = {
  /** Adds what a page is left with; returns whether there is room for it. */
  add(library: Library): boolean;
  /** What there is; empty where it cannot be read. It stays until `forgetTaken`. */
  take(): Library;
  /** Drops what was taken last, and keeps what a page has added since. */
  forgetTaken(): void;
};

export function createLeftMarks(slot: TextSlot): LeftMarks {
  let taken: string | null = null;
  return {
    add(library) {
      return slot.set(JSON.stringify(plainRecords(merge(parse(slot.get()), library))));
    },
    take() {
      taken = slot.get();
      return parse(taken);
    },
    forgetTaken() {
      if (taken !== null && slot.get() === taken) slot.remove();
      taken = null;
    },
  };
}

function parse(text: string | null): Library {
  try {
    return parseRecords(JSON.parse(text ?? '{}'))?.library ?? EMPTY_LIBRARY;
  } catch {
    return EMPTY_LIBRARY;
  }
}
