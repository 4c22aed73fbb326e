import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import type { QuestionText } from '../../question/operators';
import type { Steps } from '../../steps';
import type { BuildIndex } from '../indexing/buildIndex';
import type { LazyParts } from '../lazyParts';
import type { Indexed } from '../text/corpus';
import { Doc } from '../text/doc';
import { Scanner } from '../text/scanner';
import { merge, type TextMatches } from '../text/textMatches';
import type { PaperStore } from './paperStore';
import { TextSearch } from './textSearch';

/** What answers come from: a plain scan, an index of titles and authors, an index of everything. */
export type Tier = 'scan' | 'titles' | 'all';

type Index = {
  readonly tier: Exclude<Tier, 'scan'>;
  readonly search: TextSearch;
  /** The papers whose whole text is indexed. */
  readonly whole: ReadonlySet<ArxivId>;
};

/** Restores a stored index of the papers that it asks for. */
export type RestoreIndex = (docOf: (id: ArxivId) => Doc | null) => Steps<Indexed | null>;

/** Text search at any time: what is indexed is found by the index, other papers are scanned. */
export class TieredSearch {
  private readonly parts: LazyParts;
  private readonly store: PaperStore;
  private index: Index | null = null;
  /** One for each paper: scanner and indexes share its passages. */
  private readonly docs = new WeakMap<Paper, Doc>();
  private scanner = new Scanner();
  /** The papers that are scanned; made anew when papers or index have changed. */
  private unindexed: {
    readonly entries: unknown;
    readonly index: Index | null;
    readonly docs: readonly Doc[];
    /** How many of them have not been read. */
    readonly unread: number;
  } | null = null;

  constructor(store: PaperStore, parts: LazyParts) {
    this.store = store;
    this.parts = parts;
  }

  /** Below `all` as long as there is a paper that has been read and no index holds whole. */
  tier(): Tier {
    if (!this.index) return 'scan';
    const { docs, unread } = this.notIndexed();
    return this.index.tier === 'all' && docs.length === unread ? 'all' : 'titles';
  }

  /** Whether the index holds all papers, so that none is scanned. */
  isWhole(): boolean {
    return this.index !== null && this.scanned().length === 0;
  }

  /** The search over the index; null: there is none yet. */
  indexed(): TextSearch | null {
    return this.index?.search ?? null;
  }

  /** Indexes all papers of the store, first their titles and authors; calls `onTier` at each tier. */
  *build(buildIndex: BuildIndex, onTier: () => void): Steps<void> {
    const read = this.store.entries().filter(({ isUnread }) => !isUnread);
    const docs = read.map(({ paper }) => this.docOf(paper));
    for (const doc of this.scanned()) {
      this.scanner.prepare(doc);
      yield;
    }
    if (!this.index) {
      const titles = docs.map(({ paper }) => new Doc({ ...paper, sections: [] }));
      const search = new TextSearch(yield* buildIndex(titles), this.parts);
      this.index = { tier: 'titles', search, whole: new Set() };
      onTier();
    }
    const search = new TextSearch(yield* buildIndex(docs), this.parts);
    this.index = { tier: 'all', search, whole: new Set(docs.map(({ id }) => id)) };
    this.scanner = new Scanner();
    onTier();
  }

  /** Takes over a stored index; `false` where a paper of it is not in the store. */
  *restore(restoreIndex: RestoreIndex): Steps<boolean> {
    const restored = yield* restoreIndex((id) => {
      const entry = this.store.get(id);
      return entry && this.docOf(entry.paper);
    });
    if (!restored) return false;
    const search = new TextSearch(restored, this.parts);
    this.index = {
      tier: 'all',
      search,
      whole: new Set(search.corpus.docs.map(({ id }) => id)),
    };
    this.scanner = new Scanner();
    return true;
  }

  /** The index of everything, to store; null: there is none yet. */
  whole(): Indexed | null {
    return this.index && this.tier() === 'all' ? this.index.search : null;
  }

  /** What a question's text finds, in the index and by a scan of the papers that it does not hold. */
  search(text: QuestionText): TextMatches {
    const indexed = this.index?.search.search(text);
    const docs = this.scanned();
    if (indexed && docs.length === 0) return indexed;
    const scanned = this.scanner.scan(docs, text);
    // A text that some paper contains needs no correction.
    if (!indexed || (scanned.ids.length > 0 && isCorrected(indexed))) return scanned;
    // An index of titles does not see what a text contains that the question excludes.
    const excluded = this.scanner.excluded(docs, text);
    const isAllowed = (id: ArxivId) => !excluded.has(id);
    const allowed = { ...indexed, ids: indexed.ids.filter(isAllowed) };
    const merged = merge(allowed, scanned);
    const known = new Set(merged.ids);
    const { corrected, readings, ignored } = indexed;
    const partial = indexed.partial.filter((id) => !known.has(id) && isAllowed(id));
    const nearestOf: TextMatches['nearestOf'] = (isWanted) =>
      indexed.nearestOf((id) => isWanted(id) && isAllowed(id));
    return { ...merged, partial, nearestOf, corrected, readings, ignored };
  }

  /** The papers that no index holds whole, newest first. Of one that is not read its title is scanned. */
  private scanned(): readonly Doc[] {
    return this.notIndexed().docs;
  }

  private notIndexed(): NonNullable<typeof this.unindexed> {
    const { index } = this;
    const entries = this.store.entries();
    if (this.unindexed?.entries !== entries || this.unindexed.index !== index) {
      const rest = entries.filter(({ paper }) => !index?.whole.has(paper.id));
      const docs = rest.map(({ paper }) => this.docOf(paper));
      const unread = rest.filter(({ isUnread }) => isUnread).length;
      this.unindexed = { entries, index, docs, unread };
    }
    return this.unindexed;
  }

  private docOf(paper: Paper): Doc {
    const doc = this.docs.get(paper) ?? new Doc(paper);
    this.docs.set(paper, doc);
    return doc;
  }
}

function isCorrected({ corrected, readings }: TextMatches): boolean {
  return corrected !== null || readings.length > 0;
}
