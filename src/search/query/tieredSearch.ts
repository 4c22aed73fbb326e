import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import type { QuestionText } from '../../question/operators';
import type { Steps } from '../steps';
import { Doc } from '../text/doc';
import { Scanner } from '../text/scanner';
import { restoreSnapshot, type Snapshot, takeSnapshot } from '../text/snapshot';
import { merge, type TextMatches } from '../text/textMatches';
import type { PaperStore } from './paperStore';
import { buildTextSearch, TextSearch } from './textSearch';

/** What answers come from: a plain scan, an index of titles and authors, an index of everything. */
export type Tier = 'scan' | 'titles' | 'all';

type Index = {
  readonly tier: Exclude<Tier, 'scan'>;
  readonly search: TextSearch;
  /** The papers whose whole text is indexed. */
  readonly whole: ReadonlySet<ArxivId>;
};

/** Text search at any time: what is indexed is found by the index, other papers are scanned. */
export class TieredSearch {
  private readonly store: PaperStore;
  private index: Index | null = null;
  /** One of a paper, however many of scanner and indexes look at it. */
  private readonly docs = new WeakMap<Paper, Doc>();
  private readonly docOf = (paper: Paper): Doc => {
    const doc = this.docs.get(paper) ?? new Doc(paper);
    this.docs.set(paper, doc);
    return doc;
  };
  private scanner = new Scanner(this.docOf);
  /** The papers that are scanned; made anew when papers or index have changed. */
  private unindexed: {
    readonly entries: unknown;
    readonly index: Index | null;
    readonly papers: readonly Paper[];
    /** How many of them have not been read. */
    readonly unread: number;
  } | null = null;

  constructor(store: PaperStore) {
    this.store = store;
  }

  /** Below `all` as long as there is a paper that has been read and no index holds whole. */
  tier(): Tier {
    if (!this.index) return 'scan';
    const { papers, unread } = this.notIndexed();
    return this.index.tier === 'all' && papers.length === unread ? 'all' : 'titles';
  }

  /** The search over the index; null: there is none yet. */
  indexed(): TextSearch | null {
    return this.index?.search ?? null;
  }

  /** Indexes all papers of the store, first their titles and authors; calls `onTier` at each tier. */
  *build(onTier: () => void): Steps<void> {
    const papers = this.store.entries().flatMap(({ paper, isUnread }) => (isUnread ? [] : paper));
    for (const paper of this.scanned()) {
      this.scanner.prepare(paper);
      yield;
    }
    if (!this.index) {
      const search = yield* buildTextSearch(papers, (paper) => new Doc({ ...paper, sections: [] }));
      this.index = { tier: 'titles', search, whole: new Set() };
      onTier();
    }
    const search = yield* buildTextSearch(papers, this.docOf);
    this.index = { tier: 'all', search, whole: new Set(papers.map(({ id }) => id)) };
    this.scanner = new Scanner(this.docOf);
    onTier();
  }

  /** Takes over a stored index; `false` where a paper of it is not in the store. */
  *restore(snapshot: Snapshot): Steps<boolean> {
    const paperOf = (id: ArxivId) => this.store.get(id)?.paper ?? null;
    const restored = yield* restoreSnapshot(snapshot, paperOf, this.docOf);
    if (!restored) return false;
    const search = new TextSearch(restored.corpus, restored.glossary);
    this.index = {
      tier: 'all',
      search,
      whole: new Set(search.corpus.docs.map(({ id }) => id)),
    };
    this.scanner = new Scanner(this.docOf);
    return true;
  }

  /** The index to store; null before everything is indexed. */
  snapshot(writer: string, digests: readonly string[]): Snapshot | null {
    return this.index && this.tier() === 'all'
      ? takeSnapshot(this.index.search, writer, digests)
      : null;
  }

  /** What a question's text finds, in the index and by a scan of the papers that it does not hold. */
  search(text: QuestionText): TextMatches {
    const indexed = this.index?.search.search(text);
    const papers = this.scanned();
    if (indexed && papers.length === 0) return indexed;
    const scanned = this.scanner.scan(papers, text);
    // A text that some paper contains needs no correction.
    if (!indexed || (scanned.ids.length > 0 && isCorrected(indexed))) return scanned;
    // An index of titles does not see what a text contains that the question excludes.
    const excluded = this.scanner.excluded(papers, text);
    const isAllowed = (id: ArxivId) => !excluded.has(id);
    const allowed = { ...indexed, ids: indexed.ids.filter(isAllowed) };
    const merged = merge(allowed, scanned);
    const known = new Set(merged.ids);
    const { corrected, readings } = indexed;
    const partial = indexed.partial.filter((id) => !known.has(id) && isAllowed(id));
    return { ...merged, partial, corrected, readings };
  }

  /** The papers that no index holds whole, newest first. Of one that is not read its title is scanned. */
  private scanned(): readonly Paper[] {
    return this.notIndexed().papers;
  }

  private notIndexed(): NonNullable<typeof this.unindexed> {
    const { index } = this;
    const entries = this.store.entries();
    if (this.unindexed?.entries !== entries || this.unindexed.index !== index) {
      const rest = entries.filter(({ paper }) => !index?.whole.has(paper.id));
      const papers = rest.map(({ paper }) => paper);
      const unread = rest.filter(({ isUnread }) => isUnread).length;
      this.unindexed = { entries, index, papers, unread };
    }
    return this.unindexed;
  }
}

function isCorrected({ corrected, readings }: TextMatches): boolean {
  return corrected !== null || readings.length > 0;
}
