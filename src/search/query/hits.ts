import type { ArxivId } from '../../digest/arxivId';
import type { ParsedQuestion } from '../../question/parsedQuestion';
import type { TextMatches } from '../text/textMatches';
import { listingFilter } from './listingFilter';
import { byDay, type Entry, type Listing, type PaperStore } from './paperStore';

/** A paper that answers a question. */
export type Hit = {
  readonly entry: Entry;
  /** The newest that does. */
  readonly listing: Listing;
  /** It has a part of what was asked only. */
  readonly partial: boolean;
};

/** The hits of a question, in its order. Of tens of thousands only those that are looked at are made. */
export type Hits = {
  readonly total: number;
  slice(from?: number, to?: number): readonly Hit[];
};

/** The papers that a question's words find, before its filters; all of them where `found` is null. */
export function candidates(
  catalogue: PaperStore,
  question: ParsedQuestion,
  found: TextMatches | null,
): Iterable<Entry> {
  if (!found) return catalogue.entries();
  // Papers with a part of what was asked are hits by relevance only.
  const ids = question.sort === 'relevance' ? [...found.ids, ...found.partial] : found.ids;
  return entriesOf(catalogue, ids);
}

/** Every hit of a question; `found` is what its text finds, null without text. */
export function findHits(
  catalogue: PaperStore,
  question: ParsedQuestion,
  found: TextMatches | null,
): Hits {
  const { sort } = question;
  const listed = listingFilter(question);
  if (!found) return hitsOf(filter(catalogue.entries(), listed, false).sort(ORDERS[sort]));
  const full = () => filter(entriesOf(catalogue, found.ids), listed, false);
  if (sort !== 'relevance') return hitsOf(full().sort(ORDERS[sort]));
  // What was found stands in the order of relevance already.
  if (listed === null) return whenLookedAt(catalogue, found);
  return hitsOf([...full(), ...filter(entriesOf(catalogue, found.partial), listed, true)]);
}

type Listed = ReturnType<typeof listingFilter>;

function filter(entries: Iterable<Entry>, listed: Listed, partial: boolean): Hit[] {
  const hits: Hit[] = [];
  for (const entry of entries) {
    const listing = listed ? listed(entry) : entry.listings[0];
    if (listing) hits.push({ entry, listing, partial });
  }
  return hits;
}

function* entriesOf(catalogue: PaperStore, ids: readonly ArxivId[]): Iterable<Entry> {
  for (const id of ids) {
    const entry = catalogue.get(id);
    if (entry) yield entry;
  }
}

function hitsOf(hits: readonly Hit[]): Hits {
  return { total: hits.length, slice: (from, to) => hits.slice(from, to) };
}

function whenLookedAt(catalogue: PaperStore, { ids, partial }: TextMatches): Hits {
  const total = ids.length + partial.length;
  return {
    total,
    slice: (from = 0, to = total) => [
      ...filter(entriesOf(catalogue, ids.slice(from, to)), null, false),
      ...filter(
        entriesOf(
          catalogue,
          partial.slice(Math.max(0, from - ids.length), Math.max(0, to - ids.length)),
        ),
        null,
        true,
      ),
    ],
  };
}

const ORDERS = {
  day: (a, b) => byDay(a.listing, b.listing),
  votes: (a, b) => compareVotes(b.listing, a.listing) || byDay(a.listing, b.listing),
  relevance: () => 0,
} satisfies Record<string, (a: Hit, b: Hit) => number>;

/** Unknown votes come behind all known ones. */
function compareVotes(a: Listing, b: Listing): number {
  return (a.votes ?? -1) - (b.votes ?? -1);
}
