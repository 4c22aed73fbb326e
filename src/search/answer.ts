import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import { readText } from '../digest/operators';
import type { Paper } from '../digest/paper';
import { type Question, sortOf } from '../digest/question';
import { squeeze } from '../korean/fold';
import { matchesName } from './authors';
import { byDay, type Catalogue, type Entry, type Listing } from './catalogue';
import { listingFilter } from './filter';
import type { Found } from './found';
import type { Reason } from './reasons';
import type { WayOut } from './waysOut';

/** A paper that answers a question, under the newest day that does. */
export type Hit = Entry & {
  readonly listing: Listing;
  /** It has a part of what was asked only. */
  readonly partly: boolean;
};

/** A hit as it is shown. */
export type ShownHit = Hit & {
  /** Why it is there, where it does not say what was typed. */
  readonly reasons: readonly Reason[];
};

export type Answer = {
  readonly total: number;
  /** The hits of the window asked for, in order. */
  readonly hits: readonly ShownHit[];
  /** How many hits each day has, newest day first. */
  readonly days: readonly DayCount[];
  /** How what was asked stands in texts, `squeeze`d. */
  readonly forms: readonly string[];
  /** What was looked for in place of what was typed; null: that very text. */
  readonly repaired: string | null;
  /** Words that the initials typed may stand for, commonest first. */
  readonly readings: readonly string[];
  /** Where nothing was found: other questions that find something. */
  readonly waysOut: readonly WayOut[];
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

/** Every hit of a question, in its order; `found` is what its text finds, null without text. */
export function findHits(catalogue: Catalogue, question: Question, found: Found | null): Hit[] {
  const sort = sortOf(question);
  if (!found) return hitsOf(catalogue.entries(), question, false).sort(ORDERS[sort]);
  const entriesOf = (ids: readonly ArxivId[]) => ids.flatMap((id) => catalogue.get(id) ?? []);
  const full = hitsOf(entriesOf(found.ids), question, false);
  if (sort !== 'relevance') return full.sort(ORDERS[sort]);
  // What was found stands in the order of relevance already.
  return [...full, ...hitsOf(entriesOf(found.partly), question, true)];
}

function hitsOf(entries: readonly Entry[], question: Question, partly: boolean): Hit[] {
  const listed = listingFilter(question);
  return entries.flatMap((entry) => {
    const listing = listed(entry);
    return listing ? [{ ...entry, listing, partly }] : [];
  });
}

export function windowOf(
  hits: readonly Hit[],
  question: Question,
  { offset, limit }: Window,
  found: Found | null,
  waysOut: readonly WayOut[] = [],
): Answer {
  const shown = hits.slice(offset, offset + limit);
  return {
    total: hits.length,
    hits: shown.map((hit) => ({ ...hit, reasons: found?.reasons(hit.paper.id) ?? [] })),
    days: countDays(hits),
    forms: [...(found?.forms ?? []), ...namesAsked(question, shown)],
    repaired: found?.repaired ?? null,
    readings: found?.readings ?? [],
    waysOut,
  };
}

/** The names among some hits that were asked for, by the filter or an operator, `squeeze`d. */
function namesAsked({ text, authors }: Question, hits: readonly Hit[]): string[] {
  const typed = readText(text).operators.filter((operator) => operator.kind === 'author');
  const isAsked = (own: string) =>
    authors.includes(own) ||
    typed.some(({ name, exact, not }) => !not && matchesName(own, name, exact));
  const names = hits.flatMap(({ paper }) => paper.authors?.filter(isAsked) ?? []);
  return [...new Set(names)].map(squeeze);
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
  relevance: () => 0,
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
