import type { ArxivId } from '../../digest/arxivId';
import type { Day } from '../../digest/day';
import type { Paper } from '../../digest/paper';
import { normalizeKey } from '../../korean/normalize';
import type { ParsedQuestion } from '../../question/parsedQuestion';
import type { Reason } from '../display/reasons';
import type { TextMatches } from '../text/textMatches';
import { matchesName } from './authorCounts';
import type { Hit, Hits } from './hits';
import type { Entry, Listing } from './paperStore';
import type { Relaxation } from './relaxations';

/** A hit as it is shown. */
export type ResultHit = Entry & {
  readonly listing: Listing;
  readonly partial: boolean;
  /** Why it is there, where it does not say what was typed. */
  readonly reasons: readonly Reason[];
};

export type Results = {
  readonly total: number;
  /** The hits of the window asked for, in order. */
  readonly hits: readonly ResultHit[];
  /** How many hits each day has, newest day first; none where the order is another one. */
  readonly days: readonly DayCount[];
  /** How what was asked stands in texts, `normalizeKey`d. */
  readonly forms: readonly string[];
  /** What was looked for in place of what was typed; null: that very text. */
  readonly corrected: string | null;
  /** Words that the initials typed may stand for, commonest first. */
  readonly readings: readonly string[];
  /** Where nothing was found: other questions that find something. */
  readonly relaxations: readonly Relaxation[];
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

/** What an answer tells besides its hits. */
type Beside = {
  readonly found: TextMatches | null;
  readonly relaxations?: readonly Relaxation[];
};

export function resultsOf(
  hits: Hits,
  question: ParsedQuestion,
  { offset, limit }: Window,
  { found, relaxations = [] }: Beside = { found: null },
): Results {
  const shown = hits.slice(offset, offset + limit);
  return {
    total: hits.total,
    hits: shown.map(({ entry, listing, partial }) => ({
      ...entry,
      listing,
      partial,
      reasons: found?.reasons(entry.paper.id) ?? [],
    })),
    days: question.sort === 'day' ? countDays(hits.slice()) : [],
    forms: [...(found?.forms ?? []), ...namesAsked(question, shown)],
    corrected: found?.corrected ?? null,
    readings: found?.readings ?? [],
    relaxations,
  };
}

/** The names among some hits that were asked for, by the filter or an operator, `normalizeKey`d. */
function namesAsked({ question, operators }: ParsedQuestion, hits: readonly Hit[]): string[] {
  const typed = operators.filter((operator) => operator.kind === 'author');
  const isAsked = (own: string) =>
    question.authors.includes(own) ||
    typed.some(({ name, exact, not }) => !not && matchesName(own, name, exact));
  const names = hits.flatMap(({ entry }) => entry.paper.authors?.filter(isAsked) ?? []);
  return [...new Set(names)].map(normalizeKey);
}

/** Whether the first hit of a day, in an answer by day, stands at or behind an offset. */
export function startsDay(days: readonly DayCount[], day: Day, offset: number): boolean {
  const before = days.filter((count) => count.day > day);
  return before.reduce((sum, { papers }) => sum + papers, 0) >= offset;
}

/** null: the paper is not among the hits. */
export function neighboursOf(found: Hits, id: ArxivId): Neighbours | null {
  const hits = found.slice();
  const place = hits.findIndex(({ entry }) => entry.paper.id === id);
  if (place < 0) return null;
  return {
    position: place + 1,
    total: hits.length,
    previous: neighbour(hits[place - 1]),
    next: neighbour(hits[place + 1]),
  };
}

function countDays(hits: readonly Hit[]): DayCount[] {
  const counts = new Map<Day, { day: Day; papers: number }>();
  for (const { listing } of hits) {
    const count = counts.get(listing.day);
    if (count) count.papers++;
    else counts.set(listing.day, { day: listing.day, papers: 1 });
  }
  return [...counts.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}

function neighbour(hit: Hit | undefined): Neighbour | null {
  return hit ? { id: hit.entry.paper.id, title: hit.entry.paper.title } : null;
}
