import type { ArxivId } from '../../digest/arxivId';
import type { ListedPaper, NumberedPaper } from '../../digest/catalogue';
import type { Day } from '../../digest/day';
import { NOTHING_KNOWN, type Paper } from '../../digest/paper';
import type { Mark } from '../../question/keptFilter';
import { type ListedAuthors, NO_LISTED_AUTHORS } from './listedAuthors';
import type { Known } from './listingFilter';

/** A paper and every day that lists it. */
export type Entry = {
  /** As the newest day that has been read lists it. */
  readonly paper: Paper;
  /** Newest first. */
  readonly listings: readonly Listing[];
  /**
   * No day that lists it has been read: of the paper only the title is known, `''` until the titles are read
   * too, of its days all.
   */
  readonly isUnread?: true;
};

/** A paper's place and votes on one day. */
export type Listing = Pick<Paper, 'day' | 'rank' | 'votes'> & {
  /** Papers of that day. */
  readonly of: number;
  /** The most votes of a paper of that day; null: none is known. */
  readonly best: number | null;
};

/** The papers of one day, in order, as entries of that day alone. */
export function entriesOfDay(papers: readonly Paper[]): Entry[] {
  const best = maxOf(papers.flatMap(({ votes }) => votes ?? []));
  return papers.map((paper) => {
    const { day, rank, votes } = paper;
    return { paper, listings: [{ day, rank, votes, of: papers.length, best }] };
  });
}

/** The papers of one day, in order, as the catalogue lists them. */
function unreadEntries(papers: readonly (NumberedPaper | ListedPaper)[]): Entry[] {
  return entriesOfDay(papers.map((paper) => ({ title: '', ...NOTHING_KNOWN, ...paper }))).map(
    (entry) => {
      return { ...entry, isUnread: true };
    },
  );
}

/** One entry of a paper from its entries of several days, in any order; null for no entries. */
export function mergeEntries(entries: readonly Entry[]): Entry | null {
  const [newest] = [...entries].sort(
    (a, b) => Number(a.isUnread ?? false) - Number(b.isUnread ?? false) || byDay(a.paper, b.paper),
  );
  if (!newest) return null;
  return { ...newest, listings: entries.flatMap(({ listings }) => listings).sort(byDay) };
}

/** The papers that the reader has marked. Another object after each change. */
export type Marked = {
  /** Names what is marked by now. */
  readonly edition: number;
  readonly papers: ReadonlyMap<ArxivId, readonly Mark[]>;
};

/** Papers whose marks have changed, with those they have by now, or all that have any. */
export type MarksChange = Marked & { readonly isAll: boolean };

/** Ids of the topics of papers. */
export type TopicsById = ReadonlyMap<ArxivId, readonly string[]>;

const NO_TOPICS: readonly string[] = [];

/** The papers read so far, each once. Days may be added in any order. */
export type PaperStore = {
  /** Adds the papers of one day, in place of what was there of it. */
  add(papers: readonly Paper[]): void;
  /** Adds papers of one day that has not been read. */
  list(papers: readonly (NumberedPaper | ListedPaper)[]): void;
  /** Takes what is known of authors besides the papers read, in place of what was. */
  listAuthors(authors: ListedAuthors): void;
  authors(): ListedAuthors;
  /** Takes the topics of all papers, in place of those before; null: not known. */
  listTopics(topics: TopicsById | null): void;
  /** null: not known yet. */
  topics(): TopicsById | null;
  setMarks(change: MarksChange): void;
  /** null: not known yet. */
  marks(): Marked | null;
  /** What filters look at besides the papers. */
  known(): Known;
  /** Removes what a day lists. A paper that other days list stays, as the newest of these has it. */
  removeDay(day: Day): void;
  /** What a day lists, in order. */
  ofDay(day: Day): readonly Entry[];
  get(id: ArxivId): Entry | null;
  /** Newest day first, on a day by rank. The same array until papers are added. */
  entries(): readonly Entry[];
  /** The most votes of a paper on any day; null: none is known. */
  mostVotes(): number | null;
};

export function createPaperStore(): PaperStore {
  const byId = new Map<ArxivId, Entry>();
  const days = new Map<Day, readonly Entry[]>();
  const marked = new Map<ArxivId, readonly Mark[]>();
  let ordered: readonly Entry[] | null = null;
  let authors = NO_LISTED_AUTHORS;
  let topics: TopicsById | null = null;
  let marks: Marked | null = null;

  const addEntries = (entries: readonly Entry[]) => {
    const day = entries[0]?.paper.day;
    if (!day) return;
    removeDay(day);
    days.set(day, entries);
    for (const entry of entries) {
      const known = byId.get(entry.paper.id);
      byId.set(entry.paper.id, (known && mergeEntries([known, entry])) ?? entry);
    }
    ordered = null;
  };

  const removeDay = (day: Day) => {
    const removed = days.get(day) ?? [];
    days.delete(day);
    for (const { paper } of removed) {
      const listings = byId.get(paper.id)?.listings ?? [];
      const entries = listings.flatMap(
        (listing) => days.get(listing.day)?.find((entry) => entry.paper.id === paper.id) ?? [],
      );
      const entry = mergeEntries(entries);
      if (entry) byId.set(paper.id, entry);
      else byId.delete(paper.id);
    }
    ordered = null;
  };

  return {
    add: (papers) => addEntries(entriesOfDay(papers)),
    list: (papers) => addEntries(unreadEntries(papers)),
    listAuthors(listed) {
      authors = listed;
    },
    authors: () => authors,
    listTopics(listed) {
      topics = listed;
    },
    topics: () => topics,
    setMarks({ edition, isAll, papers }) {
      // A year of reading has ten thousand: a change costs what it changes.
      if (isAll) marked.clear();
      for (const [id, ofPaper] of papers) {
        if (ofPaper.length > 0) marked.set(id, ofPaper);
        else marked.delete(id);
      }
      marks = { edition, papers: marked };
    },
    marks: () => marks,
    known: () => ({
      ...authors,
      topicsOf: (id) => topics?.get(id) ?? NO_TOPICS,
      marks: marks && marked,
    }),
    removeDay,
    ofDay: (day) => days.get(day) ?? [],
    get: (id) => byId.get(id) ?? null,
    mostVotes() {
      let most: number | null = null;
      for (const entries of days.values()) {
        const best = entries[0]?.listings[0]?.best ?? null;
        if (best !== null && (most === null || best > most)) most = best;
      }
      return most;
    },
    entries() {
      ordered ??= [...byId.values()].sort((a, b) => byDay(a.paper, b.paper));
      return ordered;
    },
  };
}

function maxOf(votes: readonly number[]): number | null {
  return votes.length === 0 ? null : votes.reduce((max, count) => Math.max(max, count));
}

/** Compares by newest day first, then by rank. */
export function byDay(a: Ranked, b: Ranked): number {
  return compareDays(b.day, a.day) || a.rank - b.rank;
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : Number(a > b);
}

type Ranked = Pick<Paper, 'day' | 'rank'>;
