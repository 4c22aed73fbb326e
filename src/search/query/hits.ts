import type { ArxivId } from '../../digest/arxivId';
import type { ParsedQuestion } from '../../question/parsedQuestion';
import type { Sort } from '../../question/question';
import type { TextMatches } from '../text/textMatches';
import { listingFilter } from './listingFilter';
import { byDay, type Entry, type Listing, type PaperStore } from './paperStore';
import { periodNamer } from './votePeriods';

/** Of the hits by relevance those that 최신 or 인기 orders anew. Chosen. */
const NEAREST_SHARE = 0.2;
const MIN_NEAREST = 20;
const MAX_NEAREST = 150;

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

/** Every hit of a question; `found` is what its text finds, null without text. */
export function findHits(
  catalogue: PaperStore,
  question: ParsedQuestion,
  found: TextMatches | null,
): Hits {
  const { sort } = question;
  const listingOf = listingFilter(question, catalogue.known());
  if (!found) return hitsOf(hitsAmong(catalogue.entries(), listingOf, false).sort(orderOf(sort)));
  const matches = sort === 'relevance' ? nearerFirst(found) : found;
  const full = () => hitsAmong(entriesOf(catalogue, matches.ids), listingOf, false);
  if (sort !== 'relevance') return hitsOf(full().sort(orderOf(sort)));
  const order = question.operators.find((operator) => operator.kind === 'order')?.order;
  // Matches are in the order of relevance already.
  if (listingOf === null && !order) return unfilteredHits(catalogue, matches);
  const hits = order ? nearestFirst(full(), order) : full();
  const partial = (ids: readonly ArxivId[]) =>
    hitsAmong(entriesOf(catalogue, ids), listingOf, true);
  const all = [...hits, ...partial(matches.partial)];
  const most = matches.ids.length + matches.partial.length;
  if (all.length > 0 || most === 0) return hitsOf(all);
  const isWanted = (id: ArxivId) => {
    const entry = catalogue.get(id);
    return Boolean(entry && (!listingOf || listingOf(entry)));
  };
  // A filter finds no more than there is without it.
  return hitsOf(partial(found.nearestOf(isWanted).slice(0, most)));
}

/** Matches with those that come before the full ones among these: their rows say what they lack. */
function nearerFirst({ ids, partial, ahead }: TextMatches): Pick<TextMatches, 'ids' | 'partial'> {
  return { ids: [...partial.slice(0, ahead), ...ids], partial: partial.slice(ahead) };
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
function unfilteredHits(
  catalogue: PaperStore,
  { ids, partial }: Pick<TextMatches, 'ids' | 'partial'>,
): Hits {
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

/**
 * Hits by relevance, of which the nearest are in another order: the newest paper that mentions a word somewhere is not
 * what 최신 asks for.
 */
function nearestFirst(hits: readonly Hit[], order: 'day' | 'votes'): Hit[] {
  const nearest = Math.min(MAX_NEAREST, Math.max(MIN_NEAREST, hits.length * NEAREST_SHARE));
  return [...hits.slice(0, nearest).sort(orderOf(order)), ...hits.slice(nearest)];
}

type Order = (a: Hit, b: Hit) => number;

/** The order of hits; those by relevance are in it already. */
function orderOf(sort: Sort): Order {
  if (sort === 'relevance') return () => 0;
  if (sort === 'day') return (a, b) => byDay(a.listing, b.listing);
  const nameOf = periodNamer(sort);
  if (!nameOf) return byVotes;
  return (a, b) => {
    const [nameA, nameB] = [nameOf(a.listing.day), nameOf(b.listing.day)];
    return nameA === nameB ? byVotes(a, b) : nameA < nameB ? 1 : -1;
  };
}

function byVotes(a: Hit, b: Hit): number {
  return compareVotes(b.listing, a.listing) || byDay(a.listing, b.listing);
}

/** Unknown votes come after all known ones. */
function compareVotes(a: Listing, b: Listing): number {
  return (a.votes ?? -1) - (b.votes ?? -1);
}
