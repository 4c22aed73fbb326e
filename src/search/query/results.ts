import type { ArxivId } from '../../digest/arxivId';
import type { Day } from '../../digest/day';
import type { Paper } from '../../digest/paper';
import { normalizeKey } from '../../korean/normalize';
import { type FilterTest, increase } from '../../question/filterRow';
import { looksForWords, type Operator } from '../../question/operators';
import type { ParsedQuestion } from '../../question/parsedQuestion';
import type { Sort } from '../../question/question';
import type { Reason } from '../display/reasons';
import type { Form } from '../text/forms';
import type { TextMatches } from '../text/textMatches';
import type { Hit, Hits } from './hits';
import { type Known, listingTest } from './listingFilter';
import { matchesName } from './matchesName';
import type { Entry, Listing } from './paperStore';
import type { Relaxation } from './relaxations';
import { periodNamer } from './votePeriods';

/** A hit with all that a row shows. */
export type ResultHit = Entry & {
  readonly listing: Listing;
  readonly partial: boolean;
  /** Why it is a hit, where it does not contain what was typed. */
  readonly reasons: readonly Reason[];
  /** Is unread, and the texts of the first rows are on their way: no other file of a day goes before them. */
  readonly isComing?: true;
};

export type Results = {
  readonly total: number;
  /** The hits of the window asked for, in order. */
  readonly hits: readonly ResultHit[];
  /** The most votes of a paper of the archive, the scale of a list over several days; null: none is known. */
  readonly mostVotes: number | null;
  /** How many hits each day has, newest day first; none where the order is not by days or periods. */
  readonly days: readonly DayCount[];
  /** How texts and names write what was asked, for marking it. */
  readonly forms: readonly Form[];
  /** The text that was looked for in place of the typed one; null: the typed one. */
  readonly corrected: string | null;
  /** Texts that the typed initials (choseong) may mean, commonest first. */
  readonly readings: readonly string[];
  /** What the words were read as besides words: days, votes, papers to leave out. */
  readonly spoken: readonly Operator[];
  /** The order of the hits: the words may ask for another one than the question has by itself. */
  readonly sort: Sort;
  /** Whether words were looked for: of `'지난달'`, which is read as days, none. */
  readonly hasWords: boolean;
  /** Typed words that no paper has, and that were left out. */
  readonly ignored: readonly string[];
  /** Where nothing was found: questions near this one that find something. */
  readonly relaxations: readonly Relaxation[];
};

export type DayCount = {
  readonly day: Day;
  /** Hits under the day. */
  readonly papers: number;
  /** Hits that the day lists too, and that are under a newer one. */
  readonly above: number;
};

/** The hits to send: `limit` of them from `offset`, which counts from 0. */
export type Window = { readonly offset: number; readonly limit: number };

/** A paper's place among the hits of a question; `position` counts from 1. */
export type Neighbours = {
  readonly position: number;
  readonly total: number;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
};

/** Its title; its id until that is known. */
export type Neighbour = Pick<Paper, 'id' | 'title'>;

/** What the results of a question hold besides its hits. */
type Details = {
  /** What its text finds; null: it asks for no text. */
  readonly matches: TextMatches | null;
  readonly mostVotes: number | null;
  readonly relaxations?: readonly Relaxation[];
  readonly known?: Known;
};

/** The results of a question for one window of its hits. */
export function resultsOf(
  hits: Hits,
  parsed: ParsedQuestion,
  { offset, limit }: Window,
  { matches, mostVotes, relaxations = [], known }: Details = { matches: null, mostVotes: null },
): Results {
  const inWindow = hits.slice(offset, offset + limit);
  return {
    total: hits.total,
    hits: inWindow.map(({ entry, listing, partial }) => ({
      ...entry,
      listing,
      partial,
      reasons: matches?.reasons(entry.paper.id) ?? [],
    })),
    mostVotes,
    days: isByTime(parsed.sort) ? countDays(hits.slice(), listingTest(parsed, known)) : [],
    forms: [...(matches?.forms ?? []), ...namesAsked(parsed, inWindow)],
    corrected: matches?.corrected ?? null,
    readings: matches?.readings ?? [],
    spoken: parsed.spoken ?? [],
    sort: parsed.sort,
    hasWords: looksForWords(parsed.question.text, parsed),
    ignored: matches?.ignored ?? [],
    relaxations,
  };
}

function isByTime(sort: Sort): boolean {
  return sort === 'day' || periodNamer(sort) !== null;
}

/** The authors of some hits that the filter or an operator asks for, `normalizeKey`d. */
function namesAsked({ question, operators }: ParsedQuestion, hits: readonly Hit[]): string[] {
  const byOperator = operators.filter((operator) => operator.kind === 'author');
  const isAsked = (author: string) =>
    question.authors.includes(author) ||
    byOperator.some(({ name, exact, not }) => !not && matchesName(author, name, exact));
  const names = hits.flatMap(({ entry }) => entry.paper.authors?.filter(isAsked) ?? []);
  return [...new Set(names)].map(normalizeKey);
}

/** Whether the first hit of a day, of results by day, is at an offset or after it. */
export function startsDay(days: readonly DayCount[], day: Day, offset: number): boolean {
  const newer = days.filter((count) => count.day > day);
  return newer.reduce((sum, { papers }) => sum + papers, 0) >= offset;
}

/** The papers before and after a paper among some hits; null: it is not among them. */
export function neighboursOf(all: Hits, id: ArxivId): Neighbours | null {
  const hits = all.slice();
  const place = hits.findIndex(({ entry }) => entry.paper.id === id);
  if (place < 0) return null;
  return {
    position: place + 1,
    total: hits.length,
    previous: neighbour(hits[place - 1]),
    next: neighbour(hits[place + 1]),
  };
}

function countDays(hits: readonly Hit[], isAnswer: FilterTest | null): DayCount[] {
  const papers = new Map<Day, number>();
  const above = new Map<Day, number>();
  for (const { entry, listing } of hits) {
    increase(papers, listing.day, 1);
    // Of most papers there is no other listing.
    for (const other of entry.listings.slice(1)) {
      const isRepeated = other.day < listing.day && (isAnswer?.(other, entry.paper) ?? true);
      if (isRepeated) increase(above, other.day, 1);
    }
  }
  return Array.from(papers, ([day, count]) => {
    return { day, papers: count, above: above.get(day) ?? 0 };
  }).sort((a, b) => (a.day < b.day ? 1 : -1));
}

function neighbour(hit: Hit | undefined): Neighbour | null {
  if (!hit) return null;
  const { id, title } = hit.entry.paper;
  return { id, title: title || id };
}
