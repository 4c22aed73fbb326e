import type { CatalogueDay, NumberedDay, NumberedPaper } from '../../digest/catalogue';
import type { Day } from '../../digest/day';
import type { ManifestDay } from '../../digest/manifest';
import type { Paper } from '../../digest/paper';
import { type ListedAuthors, NO_LISTED_AUTHORS } from '../../search/query/listedAuthors';
import {
  createPaperStore,
  type Marked,
  type MarksChange,
  type TopicsById,
} from '../../search/query/paperStore';
import { Searcher } from '../../search/query/searcher';
import type { LazyTextModule } from './lazyTextModule';
import type { putOwnPapers } from './own/putOwnPapers';

/** The days that have been read, each with the content it had, and the search over their papers. */
export type ReadDays = {
  /** Another object as soon as a paper that was indexed has another text or is gone. */
  searcher(): Searcher;
  /** Whether a day has been read with the content that the manifest names. */
  has(entry: ManifestDay): boolean;
  /** Takes what the days among `entries` list, before they are read. */
  list(days: readonly NumberedDay[], entries: readonly ManifestDay[]): void;
  /** As `list`, with the titles. */
  listTitled(days: readonly CatalogueDay[], entries: readonly ManifestDay[]): void;
  /** Takes what the catalogue says of authors, in place of what it said before. */
  listAuthors(authors: ListedAuthors): void;
  /** The same object until it takes others. */
  authors(): ListedAuthors;
  /** Takes the topics of the archive's papers, which their texts do not say. */
  listTopics(topics: TopicsById): void;
  /** null: not known yet. */
  topics(): TopicsById | null;
  setMarks(change: MarksChange): void;
  /** null: not known yet. */
  marks(): Marked | null;
  /** Whether it is known what a day lists with the content that the manifest names. */
  isListed(entry: ManifestDay): boolean;
  /** Whether it is known with the titles. */
  isTitled(entry: ManifestDay): boolean;
  /** Takes the place of an earlier version of the day. */
  add(entry: ManifestDay, papers: readonly Paper[]): void;
  /**
   * Removes the days that are not among `days` and the texts of those before `firstDay`. Returns those of them that
   * had been read.
   */
  retain(days: readonly ManifestDay[], firstDay?: Day | null): readonly Day[];
  /** Of the archive, each once, however many days list it. */
  paperCount(): number;
  /** The digests read, each by day and content: `'2025-02-26-0a1b2c3d'`. */
  digestNames(): readonly string[];
  /**
   * Whether an index made of some digests still has each of its papers as the newest day lists it. False
   * when a day that is not among them lists one of their papers anew.
   */
  isCurrent(digestNames: readonly string[]): boolean;
  /** Takes the reader's own papers in place of those before. `put` changes the store by them. */
  setOwn(next: OwnPapers, put: typeof putOwnPapers): void;
  own(): OwnPapers;
};

/** The reader's own papers, by day. */
export type OwnPapers = {
  /** Identifies them; `''` for none. */
  readonly hash: string;
  /** Bytes of their digests. */
  readonly bytes: number;
  readonly days: readonly Day[];
  /** Days that the memory has no room for, newest first. */
  readonly leftOut: readonly Day[];
  /** Returns what identifies their papers of a day, `''` for none. */
  readonly hashOf: (day: Day) => string;
  /** Returns the papers of a day of the archive with those that it lacks. */
  readonly addTo: <Listed extends NumberedPaper>(
    papers: readonly Listed[],
    day: Day,
  ) => readonly (Listed | Paper)[];
  /** Adds their authors to those that the catalogue lists. */
  readonly addAuthors: (listed: ListedAuthors) => ListedAuthors;
  /** Adds their topics to those of the archive's papers. */
  readonly addTopics: (ofArchive: TopicsById) => TopicsById;
};

const asIs = <T>(value: T): T => value;

const NO_OWN_PAPERS: OwnPapers = {
  hash: '',
  bytes: 0,
  days: [],
  leftOut: [],
  hashOf: () => '',
  addTo: asIs,
  addAuthors: asIs,
  addTopics: asIs,
};

export function createReadDays(textModule: LazyTextModule): ReadDays {
  const papers = createPaperStore();
  /** Day → content hash. A name alone would take a day that has changed for one that is read. */
  const hashes = new Map<Day, string>();
  /** The days that are listed and not read. */
  const listed = new Map<Day, { readonly hash: string; readonly isTitled: boolean }>();
  let searcher = new Searcher(papers, textModule.loaded);
  let own = NO_OWN_PAPERS;
  /** Of the archive alone. */
  let authors = NO_LISTED_AUTHORS;
  let topics: TopicsById | null = null;

  /** The index cannot give up single papers: the next one is made of all of them. */
  const dropIndex = () => {
    if (searcher.tier() !== 'scan') searcher = new Searcher(papers, textModule.loaded);
  };

  const listKnown = () => {
    papers.listAuthors(own.addAuthors(authors));
    papers.listTopics(topics && own.addTopics(topics));
  };

  const remove = (day: Day) => {
    hashes.delete(day);
    removePapers(day);
    dropIndex();
  };

  /** The reader's own papers of the day stay. */
  const removePapers = (day: Day) => {
    papers.removeDay(day);
    papers.add(own.addTo([], day));
  };

  const list = (
    days: readonly (NumberedDay | CatalogueDay)[],
    entries: readonly ManifestDay[],
    isTitled: boolean,
  ) => {
    const contents = new Map(entries.map(({ day, hash }) => [day, hash]));
    for (const { day, papers: ofDay } of days) {
      const hash = contents.get(day);
      const known = listed.get(day);
      // What is known with texts, also of an earlier version, or with titles says as much as this.
      const saysAsMuch =
        hashes.has(day) || (known?.hash === hash && (known?.isTitled || !isTitled));
      if (hash === undefined || saysAsMuch) continue;
      listed.set(day, { hash, isTitled });
      papers.list(own.addTo<NumberedPaper>(ofDay, day));
    }
  };

  const nameOf = (day: Day) => `${day}-${hashes.get(day)}${own.hashOf(day)}`;

  return {
    searcher: () => searcher,
    list: (days, entries) => list(days, entries, false),
    listTitled: (days, entries) => list(days, entries, true),
    listAuthors(next) {
      authors = next;
      listKnown();
    },
    authors: () => authors,
    listTopics(next) {
      topics = next;
      listKnown();
    },
    topics: papers.topics,
    setMarks: papers.setMarks,
    marks: papers.marks,
    isListed: ({ day, hash }) => (hashes.get(day) ?? listed.get(day)?.hash) === hash,
    isTitled({ day, hash }) {
      const known = listed.get(day);
      return hashes.has(day) ? hashes.get(day) === hash : known?.hash === hash && known.isTitled;
    },
    has: ({ day, hash }) => hashes.get(day) === hash,
    add({ day, hash }, ofDay) {
      if (hashes.has(day)) remove(day);
      if (ofDay.some(({ id }) => (papers.get(id)?.paper.day ?? day) < day)) dropIndex();
      listed.delete(day);
      hashes.set(day, hash);
      papers.add(own.addTo(ofDay, day));
    },
    retain(days, firstDay) {
      const contents = new Map(days.map(({ day, hash }) => [day, hash]));
      const removed = [...hashes.keys()].filter(
        (day) => !contents.has(day) || (firstDay && day < firstDay),
      );
      for (const day of removed) remove(day);
      for (const [day, { hash }] of listed) {
        if (contents.get(day) === hash) continue;
        listed.delete(day);
        removePapers(day);
      }
      return removed;
    },
    paperCount: () =>
      papers.entries().filter(({ paper, isUnread }) => !isUnread && !paper.ownFrom).length,
    digestNames: () => [...new Set([...hashes.keys(), ...own.days])].map(nameOf),
    isCurrent(digestNames) {
      const indexed = new Set(digestNames);
      const isIndexed = (day: Day) => indexed.has(nameOf(day));
      return papers
        .entries()
        .every(
          ({ paper, listings, isUnread }) =>
            isUnread || isIndexed(paper.day) || !listings.some(({ day }) => isIndexed(day)),
        );
    },
    setOwn(next, put) {
      const before = own;
      own = next;
      listKnown();
      if (put(papers, before, next)) dropIndex();
    },
    own: () => own,
  };
}
