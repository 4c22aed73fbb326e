import { type ArxivId, parseArxivId } from '../../digest/arxivId';
import { StemLearner } from '../../korean/stemLearner';
import type { Steps } from '../../steps';
import type { Indexed } from '../text/corpus';
import type { Doc } from '../text/doc';
import type { Glossary } from '../text/glossary';
import type { PackedPostings } from '../text/packedPostings';
import { arePlaces } from './termNumbers';

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
  /** and the stems of Korean words, with what the stemmer has learnt of each. */
  readonly stems: string;
  readonly evidence: Uint16Array;
  readonly glossary: Glossary;
} & Omit<PackedPostings, 'terms'>;

const FORMAT = 4;
const SEPARATOR = '\n';

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
  const { docs, packed } = corpus;
  const { stems, evidence } = corpus.learnt();
  return {
    ...packed,
    format: FORMAT,
    writer,
    digests,
    ids: docs.map(({ id }) => id).join(SEPARATOR),
    terms: packed.terms.join(SEPARATOR),
    stems: stems.join(SEPARATOR),
    evidence,
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
    [snapshot.ids, snapshot.terms, snapshot.stems].every((text) => typeof text === 'string') &&
    snapshot.glossary instanceof Map &&
    snapshot.evidence instanceof Uint16Array &&
    snapshot.evidence.length === countOf(snapshot.stems) &&
    hasPostings(snapshot);
  return isValid ? snapshot : null;
}

/** Whether the arrays fit each other, so that nothing is read beyond their ends. */
function hasPostings({ ids, terms, places, starts, papers, times }: Snapshot): boolean {
  const isPacked =
    places instanceof Uint32Array &&
    starts instanceof Uint32Array &&
    (papers instanceof Uint16Array || papers instanceof Uint32Array) &&
    times instanceof Uint16Array;
  if (!isPacked) return false;
  const termCount = countOf(terms);
  if (starts.length !== termCount + 1 || starts.at(-1) !== papers.length) return false;
  const paperCount = countOf(ids);
  for (const paper of papers) if (paper >= paperCount) return false;
  return papers.length === times.length && arePlaces(places, termCount);
}

/** Restores the index of a snapshot, in short steps; null if one of its papers is missing. */
export function* restoreSnapshot(
  { ids, terms, stems, evidence, glossary, places, starts, papers, times }: Snapshot,
  docOf: (id: ArxivId) => Doc | null,
): Steps<Indexed | null> {
  const docs: Doc[] = [];
  for (const text of split(ids)) {
    const id = parseArxivId(text);
    const doc = id && docOf(id);
    if (!doc) return null;
    docs.push(doc);
  }
  const packed = { terms: split(terms), places, starts, papers, times };
  const learner = new StemLearner();
  yield* learner.restore({ stems: split(stems), evidence });
  const { stem, isNoun, learnt } = learner;
  return { corpus: { docs, packed, stem, isNoun, learnt }, glossary };
}

function split(text: string): string[] {
  return text === '' ? [] : text.split(SEPARATOR);
}

/** How many texts `split` gives. */
function countOf(text: string): number {
  if (text === '') return 0;
  let count = 1;
  for (let at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, at + 1)) count++;
  return count;
}
