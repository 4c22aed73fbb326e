import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import type { Paper } from '../digest/paper';
import { type Question, sortOf } from '../digest/question';
import { byDay, type Catalogue, type Entry, type Listing } from './catalogue';
import { matchingListing } from './filter';
import type { TextIndex } from './textIndex';

/** A paper that answers a question, under the newest day that does. */
export type Hit = Entry & { readonly listing: Listing; readonly score: number };

export type Answer = {
  readonly total: number;
  /** The hits of the window asked for, in order. */
  readonly hits: readonly Hit[];
  /** How many hits each day has, newest day first. */
  readonly days: readonly DayCount[];
};

export type DayCount = { readonly day: Day; readonly papers: number };

/** Which hits of an answer to send: `limit` of them from `offset`, counted from 0. */
export type Window = { readonly offset: number; readonly limit: number };

/** A paper's place among the hits of a question; `position` counts from 1. */
export type Neighbours = {
  readonly position: number;
  readonly total: number;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
};

export type Neighbour = Pick<Paper, 'id' | 'title'>;

/** Every hit of a question, in its order. */
export function findHits(catalogue: Catalogue, index: TextIndex, question: Question): Hit[] {
  const scores = question.text === '' ? null : index.search(question.text);
  const hits = catalogue.entries().flatMap((entry) => {
    const score = scores ? scores.get(entry.paper.id) : 0;
    const listing = score === undefined ? null : matchingListing(entry, question);
    return listing && score !== undefined ? [{ ...entry, listing, score }] : [];
  });
  return hits.sort(ORDERS[sortOf(question)]);
}

export function windowOf(hits: readonly Hit[], { offset, limit }: Window): Answer {
  return {
    total: hits.length,
    hits: hits.slice(offset, offset + limit),
    days: countDays(hits),
  };
}

/** Whether the first hit of a day, in an answer by day, stands at or behind an offset. */
export function startsDay(days: readonly DayCount[], day: Day, offset: number): boolean {
  const before = days.filter((count) => count.day > day);
  return before.reduce((sum, { papers }) => sum + papers, 0) >= offset;
}

/** null: the paper is not among the hits. */
export function neighboursOf(hits: readonly Hit[], id: ArxivId): Neighbours | null {
  const place = hits.findIndex(({ paper }) => paper.id === id);
  if (place < 0) return null;
  return {
    position: place + 1,
    total: hits.length,
    previous: neighbour(hits[place - 1]),
    next: neighbour(hits[place + 1]),
  };
}

const ORDERS = {
  day: (a, b) => byDay(a.listing, b.listing),
  votes: (a, b) => compareVotes(b.listing, a.listing) || byDay(a.listing, b.listing),
  relevance: (a, b) => b.score - a.score || byDay(a.listing, b.listing),
} satisfies Record<string, (a: Hit, b: Hit) => number>;

/** Unknown votes come behind all known ones. */
function compareVotes(a: Listing, b: Listing): number {
  return (a.votes ?? -1) - (b.votes ?? -1);
}

function countDays(hits: readonly Hit[]): DayCount[] {
  const counts = new Map<Day, number>();
  for (const { listing } of hits) counts.set(listing.day, (counts.get(listing.day) ?? 0) + 1);
  return [...counts]
    .map(([day, papers]) => ({ day, papers }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

function neighbour(hit: Hit | undefined): Neighbour | null {
  return hit ? { id: hit.paper.id, title: hit.paper.title } : null;
}
