import type { ArxivId } from '../../digest/arxivId';
import type { ParsedQuestion } from '../../question/parsedQuestion';
import type { Sort } from '../../question/question';
import type { TextMatches } from '../text/textMatches';
import { listingFilter } from './listingFilter';
import { byDay, type Entry, type Listing, type PaperStore } from './paperStore';

/** A paper that answers a question. */
export type Hit = {
  readonly entry: Entry;
  /** The newest listing that answers it. */
  readonly listing: Listing;
  /** The paper has only a part of what was asked. */
  readonly partial: boolean;
};

/** The hits of a question, in its order. Of tens of thousands only the slices asked for are made. */
export type Hits = {
  readonly total: number;
  slice(from?: number, to?: number): readonly Hit[];
};

/** The papers that the words of a question find, before its filters; all of them where `matches` is null. */
export function candidates(
  catalogue: PaperStore,
  question: ParsedQuestion,
  matches: TextMatches | null,
): Iterable<Entry> {
  if (!matches) return catalogue.entries();
  // Partial matches are hits by relevance only.
  const ids = question.sort === 'relevance' ? [...matches.ids, ...matches.partial] : matches.ids;
  return entriesOf(catalogue, ids);
}

/** Every hit of a question; `matches` is what its text finds, null without text. */
export function findHits(
  catalogue: PaperStore,
  question: ParsedQuestion,
  matches: TextMatches | null,
): Hits {
  const { sort } = question;
  const listingOf = listingFilter(question, catalogue.authors());
  if (!matches) return hitsOf(hitsAmong(catalogue.entries(), listingOf, false).sort(ORDERS[sort]));
  const full = () => hitsAmong(entriesOf(catalogue, matches.ids), listingOf, false);
  if (sort !== 'relevance') return hitsOf(full().sort(ORDERS[sort]));
  // Matches are in the order of relevance already.
  if (listingOf === null) return unfilteredHits(catalogue, matches);
  return hitsOf([...full(), ...hitsAmong(entriesOf(catalogue, matches.partial), listingOf, true)]);
}

type ListingOf = ReturnType<typeof listingFilter>;

function hitsAmong(entries: Iterable<Entry>, listingOf: ListingOf, partial: boolean): Hit[] {
  const hits: Hit[] = [];
  for (const entry of entries) {
    const listing = listingOf ? listingOf(entry) : entry.listings[0];
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

/** Without filters every match is a hit: only those of a slice are looked up. */
function unfilteredHits(catalogue: PaperStore, { ids, partial }: TextMatches): Hits {
  const total = ids.length + partial.length;
  const lookUp = (slice: readonly ArxivId[], isPartial: boolean) =>
    hitsAmong(entriesOf(catalogue, slice), null, isPartial);
  return {
    total,
    slice: (from = 0, to = total) => [
      ...lookUp(ids.slice(from, to), false),
      ...lookUp(partial.slice(Math.max(0, from - ids.length), Math.max(0, to - ids.length)), true),
    ],
  };
}

const ORDERS = {
  day: (a, b) => byDay(a.listing, b.listing),
  votes: (a, b) => compareVotes(b.listing, a.listing) || byDay(a.listing, b.listing),
  relevance: () => 0,
} satisfies Record<Sort, (a: Hit, b: Hit) => number>;

/** Unknown votes come after all known ones. */
function compareVotes(a: Listing, b: Listing): number {
  return (a.votes ?? -1) - (b.votes ?? -1);
}
