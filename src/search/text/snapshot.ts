import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import { TextSearch } from '../query/textSearch';
import type { Steps } from '../steps';
import { type Corpus, restoreCorpus } from './corpus';
import type { Glossary } from './glossary';
import type { PackedPostings } from './packedPostings';

/**
 * An index as it is stored from one visit to the next, without the papers' texts: these come from their
 * packs. The number goes up with every change of a field here, the name of the code that wrote it tells
 * whether it cuts texts into the same terms.
 */
export type Snapshot = {
  readonly format: typeof FORMAT;
  readonly writer: string;
  /** The digests it was made of, each by day and content. */
  readonly digests: readonly string[];
  /** Ids of the papers by place, terms and Korean words, each as one text: thousands of small ones are slow. */
  readonly ids: string;
  readonly terms: string;
  readonly words: string;
  readonly glossary: Glossary;
} & Omit<PackedPostings, 'terms'>;

const FORMAT = 2;
const SEPARATOR = '\n';

export function takeSnapshot(
  search: TextSearch,
  writer: string,
  digests: readonly string[],
): Snapshot {
  const { docs, packed, words } = search.corpus;
  return {
    ...packed,
    format: FORMAT,
    writer,
    digests,
    ids: docs.map(({ id }) => id).join(SEPARATOR),
    terms: packed.terms.join(SEPARATOR),
    words: words.join(SEPARATOR),
    glossary: search.glossary,
  };
}

/**
 * The snapshot that a stored value is; null where it is none, one of other code, or of digests that are
 * not all there any more.
 */
export function parseSnapshot(
  value: unknown,
  writer: string,
  digests: ReadonlySet<string>,
): Snapshot | null {
  const snapshot = value as Snapshot;
  const isRight =
    typeof value === 'object' &&
    value !== null &&
    snapshot.format === FORMAT &&
    snapshot.writer === writer &&
    Array.isArray(snapshot.digests) &&
    snapshot.digests.every((digest) => digests.has(digest)) &&
    [snapshot.ids, snapshot.terms, snapshot.words].every((text) => typeof text === 'string') &&
    snapshot.glossary instanceof Map &&
    hasPostings(snapshot);
  return isRight ? snapshot : null;
}

/** Whether the arrays fit each other, so that whatever is in them is read within its bounds. */
function hasPostings({ ids, terms, starts, papers, times }: Snapshot): boolean {
  const isPacked =
    starts instanceof Uint32Array && papers instanceof Uint32Array && times instanceof Uint16Array;
  if (!isPacked) return false;
  const paperCount = split(ids).length;
  return (
    starts.length === split(terms).length + 1 &&
    starts.at(-1) === papers.length &&
    papers.length === times.length &&
    papers.every((paper) => paper < paperCount)
  );
}

/** The search that a snapshot was taken of, in short steps; null where one of its papers is not there. */
export function* restoreSearch(
  { ids, terms, words, glossary, starts, papers, times }: Snapshot,
  paperOf: (id: ArxivId) => Paper | null,
): Steps<TextSearch | null> {
  const found: Paper[] = [];
  for (const id of split(ids)) {
    const paper = paperOf(id as ArxivId);
    if (!paper) return null;
    found.push(paper);
  }
  const packed = { terms: split(terms), starts, papers, times };
  const corpus: Corpus = yield* restoreCorpus(found, packed, split(words));
  return new TextSearch(corpus, glossary);
}

function split(text: string): string[] {
  return text === '' ? [] : text.split(SEPARATOR);
}
