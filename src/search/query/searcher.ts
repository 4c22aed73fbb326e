import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import { asksForText, type ParsedQuestion, parseQuestion } from '../../question/parsedQuestion';
import { NO_QUESTION, type Question } from '../../question/question';
import type { Steps } from '../steps';
import { Scanner } from '../text/scanner';
import { restoreSnapshot, type Snapshot, takeSnapshot } from '../text/snapshot';
import { merge, type TextMatches } from '../text/textMatches';
import { type AuthorCount, countAuthors, matchesName } from './authorCounts';
import { type Facets, facetsOf } from './facets';
import { candidates, findHits, type Hits } from './hits';
import type { Entry, PaperStore } from './paperStore';
import { relaxations } from './relaxations';
import { type Neighbours, neighboursOf, type Results, resultsOf, type Window } from './results';
import { type Suggestions, suggest } from './suggestions';
import { buildTextSearch, TextSearch } from './textSearch';

/** Questions of every kind: half typed, initials, a slip, the other keyboard, names, nonsense. */
const WARMING = [
  ...'ㅁ a 모데 몯 ㄱㅎ difusion rkdghk 확산모델을 model'.split(' '),
  '강화 학습 kai',
  '뷁쉙 x',
];

/** What answers come from: a plain scan, with an index of titles and authors, with one of everything. */
export type Tier = 'scan' | 'titles' | 'all';

/**
 * Answers questions about a catalogue at any time: papers that no index holds yet are scanned, and
 * what is in one is found by it.
 */
export class Searcher {
  private readonly catalogue: PaperStore;
  private index: Index | null = null;
  private scanner = new Scanner();
  private last: Memo<{ readonly key: string; readonly asked: Asked }> = null;
  private lastNames: Memo<{ readonly key: string; readonly authors: AuthorCount[] }> = null;
  private unindexed: Memo<{ readonly index: Index | null; readonly papers: readonly Paper[] }> =
    null;

  constructor(catalogue: PaperStore) {
    this.catalogue = catalogue;
  }

  /** Below `all` as long as there is a paper that no index holds. */
  tier(): Tier {
    if (!this.index) return 'scan';
    return this.index.tier === 'all' && this.rest().length === 0 ? 'all' : 'titles';
  }

  /** Indexes all papers there are, their titles and authors first; tells of each tier reached. */
  *build(reached: () => void): Steps<void> {
    const papers = this.catalogue.entries().map(({ paper }) => paper);
    for (const paper of this.rest()) {
      this.scanner.prepare(paper);
      yield;
    }
    if (!this.index) {
      const titled = papers.map((paper) => ({ ...paper, sections: [] }));
      this.take({ tier: 'titles', search: yield* buildTextSearch(titled), holds: new Set() });
      reached();
    }
    const search = yield* buildTextSearch(papers);
    this.take({ tier: 'all', search, holds: new Set(papers.map(({ id }) => id)) });
    this.scanner = new Scanner();
    reached();
  }

  /** Takes the index that was stored; `false` where it does not fit the catalogue. */
  *restore(snapshot: Snapshot): Steps<boolean> {
    const paperOf = (id: ArxivId) => this.catalogue.get(id)?.paper ?? null;
    const indexed = yield* restoreSnapshot(snapshot, paperOf);
    if (!indexed) return false;
    const search = new TextSearch(indexed.corpus, indexed.glossary);
    const ids = search.corpus.docs.map(({ id }) => id);
    this.take({ tier: 'all', search, holds: new Set(ids) });
    return true;
  }

  /** null: there is nothing yet that is worth storing. */
  snapshot(writer: string, digests: readonly string[]): Snapshot | null {
    return this.index && this.tier() === 'all'
      ? takeSnapshot(this.index.search, writer, digests)
      : null;
  }

  /** Makes ready what otherwise is made when first needed, and has the code compiled that answers. */
  *warm(): Steps<void> {
    if (!this.index) return;
    yield* this.index.search.warm();
    for (const text of WARMING) {
      this.ask(parseQuestion({ ...NO_QUESTION, text }));
      yield;
    }
  }

  answer(question: Question, window: Window): Results {
    const parsed = parseQuestion(question);
    const { hits, found } = this.find(parsed);
    // Before all is indexed nobody knows that there is nothing.
    const ways =
      hits.total > 0 || this.tier() !== 'all'
        ? []
        : relaxations(
            parsed,
            (relaxed) => this.ask(parseQuestion(relaxed)).hits.total,
            (words) => (words === '' ? [] : (this.index?.search.nearest(words) ?? [])),
          );
    return resultsOf(hits, parsed, window, { found, relaxations: ways });
  }

  /** What each filter would leave. Apart from the answer, which a reader who types waits for. */
  facets(question: Question): Facets {
    const parsed = parseQuestion(question);
    const { found } = this.find(parsed);
    return facetsOf(candidates(this.catalogue, parsed, found), parsed);
  }

  neighbours(question: Question, id: ArxivId): Neighbours | null {
    return neighboursOf(this.find(parseQuestion(question)).hits, id);
  }

  /** Authors of the papers that answer a question, by the beginnings of names typed. */
  authors(question: Question, typed: string): AuthorCount[] {
    const name = typed.trim();
    const { hits } = this.find(parseQuestion(question));
    const authors = countAuthors(hits.slice(), question.authors);
    return name === '' ? authors : authors.filter((author) => matchesName(author.name, name));
  }

  coauthors(name: string): AuthorCount[] {
    const { hits } = this.find(parseQuestion({ ...NO_QUESTION, authors: [name] }));
    return countAuthors(hits.slice(), [name]);
  }

  suggest(question: Question): Suggestions {
    const parsed = parseQuestion(question);
    return suggest(parsed, {
      search: this.index?.search ?? null,
      total: (other) => this.ask(other).hits.total,
      first: (limit) => this.find(parsed).hits.slice(0, limit),
      names: (other) => this.names(other),
    });
  }

  /** Windows of one answer come one after the other; its hits are found once. */
  private find(parsed: ParsedQuestion): Asked {
    const key = JSON.stringify(parsed.question);
    const entries = this.catalogue.entries();
    if (this.last?.key !== key || this.last.entries !== entries) {
      this.last = { key, entries, asked: this.ask(parsed) };
    }
    return this.last.asked;
  }

  private ask(parsed: ParsedQuestion): Asked {
    const found = asksForText(parsed) ? this.lookFor(parsed) : null;
    return { found, hits: findHits(this.catalogue, parsed, found) };
  }

  private lookFor(text: ParsedQuestion): TextMatches {
    const found = this.index?.search.search(text);
    const rest = this.rest();
    if (found && rest.length === 0) return found;
    const scanned = this.scanner.scan(rest, text);
    // A text that is said somewhere needs no repair.
    if (!found || (scanned.ids.length > 0 && isCorrected(found))) return scanned;
    const unwanted = this.scanner.excluded(rest, text);
    const isWanted = (id: ArxivId) => !unwanted.has(id);
    const wanted = { ...found, ids: found.ids.filter(isWanted) };
    const { ids, ...merged } = merge(wanted, scanned);
    const known = new Set(ids);
    const partial = found.partial.filter((id) => !known.has(id) && isWanted(id));
    const { corrected, readings } = found;
    return { ...merged, ids, partial, corrected, readings };
  }

  /** The papers that no index holds whole, newest first. */
  private rest(): readonly Paper[] {
    const { index } = this;
    const entries = this.catalogue.entries();
    if (this.unindexed?.entries !== entries || this.unindexed.index !== index) {
      const papers = entries.flatMap(({ paper }) => (index?.holds.has(paper.id) ? [] : paper));
      this.unindexed = { entries, index, papers };
    }
    return this.unindexed.papers;
  }

  private take(index: Index): void {
    this.index = index;
    this.last = null;
    this.lastNames = null;
  }

  /** The authors of all papers that a question's filters leave; they stay as one types on. */
  private names(parsed: ParsedQuestion): readonly AuthorCount[] {
    const { question } = parsed;
    const key = JSON.stringify(question);
    const entries = this.catalogue.entries();
    if (this.lastNames?.key !== key || this.lastNames.entries !== entries) {
      const authors = countAuthors(this.ask(parsed).hits.slice(), question.authors);
      this.lastNames = { key, entries, authors };
    }
    return this.lastNames.authors;
  }
}

/** Holds while the catalogue has the same entries. */
type Memo<T> = (T & { readonly entries: readonly Entry[] }) | null;

type Index = {
  readonly tier: Exclude<Tier, 'scan'>;
  readonly search: TextSearch;
  /** The papers that it holds whole. */
  readonly holds: ReadonlySet<ArxivId>;
};

function isCorrected({ corrected, readings }: TextMatches): boolean {
  return corrected !== null || readings.length > 0;
}

type Asked = { readonly found: TextMatches | null; readonly hits: Hits };
