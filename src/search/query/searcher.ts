import type { ArxivId } from '../../digest/arxivId';
import { asksForText, type ParsedQuestion, parseQuestion } from '../../question/parsedQuestion';
import { NO_QUESTION, type Question } from '../../question/question';
import type { Steps } from '../../steps';
import type { BuildIndex } from '../indexing/buildIndex';
import type { Indexed } from '../text/corpus';
import type { TextMatches } from '../text/textMatches';
import { type Facets, facetsOf } from './facets';
import { candidates, findHits, type Hits } from './hits';
import { Latest } from './latest';
import type { Entry, PaperStore } from './paperStore';
import { type Relaxation, relaxations } from './relaxations';
import { type Results, resultsOf, type Window } from './results';
import type { TextModule } from './textModule';
import type { TextSearch } from './textSearch';
import type { RestoreIndex, Tier, TieredSearch } from './tieredSearch';

/** What a question finds at some moment: the same hits in the same order, whatever is read after it. */
export type Found = {
  readonly parsed: ParsedQuestion;
  /** null where the question asks for no text. */
  readonly matches: TextMatches | null;
  readonly hits: Hits;
  /** The most votes of a paper of the archive; null: none is known. */
  readonly mostVotes: number | null;
};

/**
 * Answers questions about the papers of a store at any time, before and while they are indexed; those that ask
 * for text once the module for that is loaded.
 */
export class Searcher {
  readonly store: PaperStore;
  private readonly textModule: () => TextModule | null;
  private madeText: TieredSearch | null = null;
  private readonly lastFound = new Latest<Found>();
  private readonly lastMatches = new Latest<TextMatches | null>();

  /** @param textModule the module that looks into texts; null: it is not loaded yet */
  constructor(store: PaperStore, textModule: () => TextModule | null) {
    this.store = store;
    this.textModule = textModule;
  }

  tier(): Tier {
    return this.madeText?.tier() ?? 'scan';
  }

  /** Indexes all papers of the store, first their titles and authors; calls `onTier` at each tier. */
  *build(buildIndex: BuildIndex, onTier: () => void): Steps<void> {
    yield* this.text.build(buildIndex, onTier);
  }

  /** Takes over a stored index; `false` where it does not fit the store. */
  *restore(restoreIndex: RestoreIndex): Steps<boolean> {
    return yield* this.text.restore(restoreIndex);
  }

  /** The index of everything, to store; null: there is none yet. */
  whole(): Indexed | null {
    return this.madeText?.whole() ?? null;
  }

  /** Prepares what otherwise is made when first needed, and lets the engine compile the code. */
  *warm(): Steps<void> {
    const search = this.indexed();
    if (!search) return;
    yield* search.warm();
    for (const text of this.textModule()?.warmUpTexts ?? []) {
      this.ask(this.parse({ ...NO_QUESTION, text }));
      yield;
    }
  }

  /** The search over the index; null: there is none yet. */
  indexed(): TextSearch | null {
    return this.madeText?.indexed() ?? null;
  }

  /** A paper with the days that list it; null: none that is known does. */
  entry(id: ArxivId): Entry | null {
    return this.store.get(id);
  }

  answer(question: Question, window: Window): Results {
    return this.windowOf(this.find(question), window);
  }

  find(question: Question): Found {
    return this.findParsed(this.parse(question));
  }

  windowOf({ parsed, hits, matches, mostVotes }: Found, window: Window): Results {
    const relaxed = hits.total > 0 ? [] : this.relaxations(parsed);
    const known = this.store.known();
    return resultsOf(hits, parsed, window, { matches, mostVotes, relaxations: relaxed, known });
  }

  /** The papers that match all that is asked. */
  ids(question: Question): ArxivId[] {
    const whole = this.find(question)
      .hits.slice()
      .filter(({ partial }) => !partial);
    return whole.map(({ entry }) => entry.paper.id);
  }

  /** What each filter could still be set to. Apart from the answer, which is needed sooner. */
  facets(question: Question): Facets {
    const parsed = this.parse(question);
    const { matches } = this.findParsed(parsed);
    return facetsOf(candidates(this.store, parsed, matches), parsed, this.store.known());
  }

  /** A question with what it says in words, once the module for texts is there. */
  parse(question: Question): ParsedQuestion {
    const parsed = parseQuestion(question);
    return this.textModule()?.withSpoken(parsed, this.store) ?? parsed;
  }

  /** None of a text before everything is indexed: a paper may be found yet. */
  private relaxations(parsed: ParsedQuestion): Relaxation[] {
    if (asksForText(parsed) && this.tier() !== 'all') return [];
    return relaxations(
      parsed,
      (relaxed) => this.ask(this.parse(relaxed)).hits.total,
      (words) => (words === '' ? [] : (this.indexed()?.nearest(words) ?? [])),
    );
  }

  /** Keeps the last one: windows, facets and neighbours of one question follow each other. */
  private findParsed(parsed: ParsedQuestion): Found {
    return this.lastFound.get(this.keyOf(parsed), () => {
      // A list and its glance, of other orders, look for the same text.
      const key = [parsed.question.text, this.store.entries(), ...this.index];
      return this.foundBy(
        this.lastMatches.get(key, () => this.match(parsed)),
        parsed,
      );
    });
  }

  /** As `find`, without keeping the answer. */
  ask(parsed: ParsedQuestion): Found {
    return this.foundBy(this.match(parsed), parsed);
  }

  private match(parsed: ParsedQuestion): TextMatches | null {
    return asksForText(parsed) ? this.text.search(parsed) : null;
  }

  private foundBy(matches: TextMatches | null, parsed: ParsedQuestion): Found {
    const hits = findHits(this.store, parsed, matches);
    return { parsed, matches, hits, mostVotes: this.store.mostVotes() };
  }

  /** What an answer depends on: the question, the papers, their authors, topics and marks, and the index. */
  keyOf({ question }: ParsedQuestion): readonly unknown[] {
    const { store } = this;
    const marks = question.kept.length > 0 ? store.marks() : null;
    const known = [store.authors(), store.topics(), marks];
    return [JSON.stringify(question), store.entries(), ...known, ...this.index];
  }

  /** What looks for text: the index, and what corrects words. */
  private get index(): readonly unknown[] {
    const search = this.indexed();
    return [search, search?.parts.edition()];
  }

  /** The search over texts. Throws where the module for it is not loaded. */
  get text(): TieredSearch {
    this.madeText ??= this.textModule()?.createTextSearch(this.store) ?? null;
    if (!this.madeText) throw new Error('no text module');
    return this.madeText;
  }
}
