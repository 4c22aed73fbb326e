import { type ArxivId, parseArxivId } from '../../digest/arxivId';
import type { Steps } from '../steps';
import { type Corpus, restoreCorpus } from './corpus';
import type { Doc } from './doc';
import type { Glossary } from './glossary';
import type { PackedPostings } from './packedPostings';

/**
 * An index as it is stored from one visit to the next. The texts of the papers are not in it: they come
 * from the digests.
 */
export type Snapshot = {
  /** Goes up with every change of a field of this type. */
  readonly format: typeof FORMAT;
  /** The code that wrote it: other code may cut texts into other terms. */
  readonly writer: string;
  /** The digests it was made of, each by day and content. */
  readonly digests: readonly string[];
  /** Lists in one text each, as storing thousands of small texts is slow: ids of the papers by `docId`, */
  readonly ids: string;
  /** the terms by number, */
  readonly terms: string;
  /** and the Korean words that the stemmer has learnt from. */
  readonly words: string;
  readonly glossary: Glossary;
} & Omit<PackedPostings, 'terms'>;

const FORMAT = 3;
const SEPARATOR = '\n';

/** What a text search is made of. */
export type Indexed = { readonly corpus: Corpus; readonly glossary: Glossary };

/**
 * The snapshot of an index, from which `restoreSnapshot` restores it.
 *
 * @param writer the version of the code that made the index
 * @param digests the digests it was made of, each by day and content
 */
export function takeSnapshot(
  { corpus, glossary }: Indexed,
  writer: string,
  digests: readonly string[],
): Snapshot {
  const { docs, packed, words } = corpus;
  return {
    ...packed,
    format: FORMAT,
    writer,
    digests,
    ids: docs.map(({ id }) => id).join(SEPARATOR),
    terms: packed.terms.join(SEPARATOR),
    words: words.join(SEPARATOR),
    glossary,
  };
}

/**
 * The snapshot that a stored value is. null for other values, for one that other code wrote or that is
 * damaged, and for one of digests that are not all there any more.
 */
export function parseSnapshot(
  value: unknown,
  writer: string,
  digests: ReadonlySet<string>,
): Snapshot | null {
  // Every field is looked at below, before any is used.
  const snapshot = value as Snapshot;
  const isValid =
    typeof value === 'object' &&
    value !== null &&
    snapshot.format === FORMAT &&
    snapshot.writer === writer &&
    Array.isArray(snapshot.digests) &&
    snapshot.digests.every((digest) => digests.has(digest)) &&
    [snapshot.ids, snapshot.terms, snapshot.words].every((text) => typeof text === 'string') &&
    snapshot.glossary instanceof Map &&
    hasPostings(snapshot);
  return isValid ? snapshot : null;
}

/** Whether the arrays fit each other, so that nothing is read beyond their ends. */
function hasPostings({ ids, terms, starts, papers, times }: Snapshot): boolean {
  const isPacked =
    starts instanceof Uint32Array &&
    (papers instanceof Uint16Array || papers instanceof Uint32Array) &&
    times instanceof Uint16Array;
  if (!isPacked) return false;
  const paperCount = split(ids).length;
  return (
    starts.length === split(terms).length + 1 &&
    starts.at(-1) === papers.length &&
    papers.length === times.length &&
    papers.every((paper) => paper < paperCount)
  );
}

/** Restores the index of a snapshot, in short steps; null if one of its papers is missing. */
export function* restoreSnapshot(
  { ids, terms, words, glossary, starts, papers, times }: Snapshot,
  docOf: (id: ArxivId) => Doc | null,
): Steps<Indexed | null> {
  const docs: Doc[] = [];
  for (const text of split(ids)) {
    const id = parseArxivId(text);
    const doc = id && docOf(id);
    if (!doc) return null;
    docs.push(doc);
  }
  const packed = { terms: split(terms), starts, papers, times };
  const corpus = yield* restoreCorpus(docs, packed, split(words));
  return { corpus, glossary };
}

function split(text: string): string[] {
  return text === '' ? [] : text.split(SEPARATOR);
}
