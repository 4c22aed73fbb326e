import { type ArxivId, pastedArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import { separateConsonants } from '../../korean/syllable';
import type { Operator, QuestionText } from '../../question/operators';
import { Corrector } from '../correction/corrector';
import { isAnswerable } from '../correction/incompleteInput';
import { Vocabulary } from '../correction/vocabulary';
import { reasonsOf } from '../display/reasons';
import type { Steps } from '../steps';
import { papersByAuthor } from '../text/authorMatches';
import { buildCorpus, type Corpus } from '../text/corpus';
import type { Passage } from '../text/doc';
import { formCounter } from '../text/forms';
import { type Glossary, learnGlossary } from '../text/glossary';
import { type Clause, QueryPlanner, textOf } from '../text/queryPlan';
import { type Ranking, rank } from '../text/rank';
import { intersect, NO_SCORES, Scores } from '../text/scores';
import { merge, NO_MATCHES, type TextMatches } from '../text/textMatches';
import { Completer } from './completions';

/** With fewer papers than this come those with a part, at most so many. */
const PARTLY_BELOW = 20;
const MOST_PARTLY = 40;
const LEAST = 1e-6;

type TextOperator = Extract<Operator, { kind: 'text' }>;

/** Builds the search over the text of some papers in short steps, so that one may be asked between. */
export function* buildTextSearch(papers: readonly Paper[]): Steps<TextSearch> {
  const corpus = yield* buildCorpus(papers);
  const glossary = yield* learnGlossary(
    corpus.docs.flatMap(({ passages }) => passages.map(({ text }) => text)),
  );
  return new TextSearch(corpus, glossary);
}

/** Search over the text of some papers. A new one is made when there are more papers. */
export class TextSearch {
  readonly corpus: Corpus;
  readonly glossary: Glossary;
  private readonly planner: QueryPlanner;
  private readonly vocabulary: Vocabulary;
  private readonly corrector: Corrector;
  private readonly completer: Completer;
  private readonly ids: readonly ArxivId[];
  private readonly places: ReadonlyMap<ArxivId, number>;

  constructor(corpus: Corpus, glossary: Glossary) {
    this.corpus = corpus;
    this.glossary = glossary;
    this.planner = new QueryPlanner(corpus, glossary);
    const vocabulary = new Vocabulary(this.planner.lookup);
    this.vocabulary = vocabulary;
    this.corrector = new Corrector(this.planner, vocabulary);
    this.completer = new Completer(this.planner, vocabulary);
    this.ids = corpus.docs.map(({ id }) => id);
    this.places = new Map(this.ids.map((id, place) => [id, place]));
  }

  /** What a question's text finds; operators that ask for no text are skipped. */
  search(text: QuestionText): TextMatches {
    const { operators } = text;
    const words = separateConsonants(text.words);
    const id = operators.length === 0 ? pastedArxivId(words) : null;
    if (id && this.places.has(id)) return { ...NO_MATCHES, ids: [id] };
    const texts = operators.filter((operator) => operator.kind === 'text');
    const fixed = texts.filter(({ not }) => !not);
    const found =
      words === '' && fixed.length === 0
        ? { ...NO_MATCHES, ids: this.ids }
        : this.find(words, fixed);
    const left = this.withoutThese(texts);
    return { ...found, ids: left(found.ids), partial: left(found.partial) };
  }

  /** Papers that have all that a text asks for as it is spelt, in no order. */
  papersFor({ words, operators }: QuestionText): readonly ArxivId[] {
    const texts = operators.filter((operator) => operator.kind === 'text');
    const clauses = this.planner.plan(this.planner.lookup.tokenize(words), false);
    const fixed = texts.filter(({ not }) => !not).map((operator) => this.clause(operator));
    const sets = required([...clauses, ...fixed]).map((group) => this.planner.scores(group));
    return this.withoutThese(texts)(this.idsOf(intersect(sets).docs));
  }

  /** Texts near some words: those without the unknown ones, then known ones in place of these. */
  nearest(words: string): string[] {
    return this.corrector.nearest(this.planner.lookup.tokenize(words));
  }

  /** Terms, spelt as people write them, that the end of some words may become. */
  completions(words: string): string[] {
    return this.completer.complete(separateConsonants(words));
  }

  /** Makes ready what repairs and phrases need, so that the first one need not wait. */
  *warm(): Steps<void> {
    yield* this.vocabulary.warm();
    for (const { passages } of this.corpus.docs) {
      for (const passage of passages) passage.normalized.at(0);
      yield;
    }
  }

  private find(words: string, operators: readonly TextOperator[]): TextMatches {
    const tokens = this.planner.lookup.tokenize(words);
    const fixed = operators.map((operator) => this.clause(operator));
    if (tokens.length === 0 && fixed.length === 0) return NO_MATCHES;
    const clauses = this.planner.plan(tokens, true);
    const typed = this.answer(words, clauses, fixed);
    const enough = clauses.every(isAnswerable) && typed.ids.length > 0;
    if (tokens.length === 0 || enough || papersByAuthor(this.corpus, words).size > 0) return typed;
    const repair = this.corrector.repair(words, tokens);
    if (!repair) return typed;
    const corrected = this.answer(repair.text ?? words, repair.clauses, fixed);
    if (corrected.ids.length <= typed.ids.length) return typed;
    return { ...merge(typed, corrected), corrected: repair.text, readings: repair.readings ?? [] };
  }

  private clause({ text, exact, inTitle }: TextOperator): Clause {
    const group = exact
      ? this.planner.asTyped(text)
      : this.planner.clause(this.planner.lookup.tokenize(separateConsonants(text)));
    return { ...group, optional: false, inTitle };
  }

  /** Takes the papers away that have what a text asks to be without. */
  private withoutThese(
    texts: readonly TextOperator[],
  ): (ids: readonly ArxivId[]) => readonly ArxivId[] {
    const without = new Set(texts.filter(({ not }) => not).flatMap((one) => this.papersWith(one)));
    return (ids) => (without.size === 0 ? ids : ids.filter((id) => !without.has(id)));
  }

  /** `-word` leaves out what `word` finds by any of its names; `-"word"` what `"word"` finds. */
  private papersWith(operator: TextOperator): ArxivId[] {
    if (operator.exact) return this.idsOf(this.planner.scores(this.clause(operator)).docs);
    const { alternatives } = this.clause({ ...operator, inTitle: false });
    const named = alternatives.filter(({ kind }) => kind === 'typed' || kind === 'gloss');
    const { docs } = this.planner.lookup.accumulator.union(named.map(({ scores }) => scores));
    const counters = named.flatMap(({ forms }) => forms.map(formCounter));
    const isSaying = (passage: Passage) => counters.some((count) => count(passage) > 0);
    // An author of that name does not make a paper say it.
    const passagesOf = (place: number) =>
      this.corpus.docs[place]?.passages.slice(0, operator.inTitle ? 1 : undefined) ?? [];
    return this.idsOf(docs.filter((place) => passagesOf(place).some(isSaying)));
  }

  /** @param fixed what no paper may miss, not even one that has a part of the words only */
  private answer(words: string, clauses: readonly Clause[], fixed: readonly Clause[]): TextMatches {
    const asked = required([...clauses, ...fixed]);
    const scores = new Map(asked.map((group) => [group, this.planner.scores(group)] as const));
    const scoresOf = (group: Clause): Scores => scores.get(group) ?? NO_SCORES;
    const hasFixed = (doc: number) => fixed.every((group) => scoresOf(group).has(doc));
    const byAuthor = new Set([...papersByAuthor(this.corpus, words)].filter(hasFixed));
    const found = this.withAuthors(intersect([...scores.values()]), byAuthor);
    const text = [words, ...fixed.map(({ tokens }) => textOf(tokens))].join(' ');
    const ranking = { docs: this.corpus.docs, text, clauses: asked, byAuthor };
    const ofWords = asked.filter((group) => !fixed.includes(group));
    const partial = found.size < PARTLY_BELOW ? this.partial(ofWords, hasFixed, ranking) : [];
    const forms = asked.flatMap(({ alternatives }) => alternatives.flatMap((way) => way.forms));
    return {
      ...NO_MATCHES,
      ids: this.idsOf(rank(found, ranking)),
      partial: this.idsOf(partial.filter((doc) => !found.has(doc)).slice(0, MOST_PARTLY)),
      forms: [...new Set(forms)],
      reasons: (id) => {
        const place = this.places.get(id);
        return place === undefined ? [] : reasonsOf(asked, place);
      },
    };
  }

  /**
   * Papers that say the words of what was asked one by one; then those that have two thirds of its
   * groups or half of its rarity (a word nobody has is the rarest), most groups first.
   */
  private partial(
    asked: readonly Clause[],
    isFit: (doc: number) => boolean,
    ranking: Ranking,
  ): number[] {
    const scores = asked.map((group) => this.planner.scores(group, true));
    const idfs = scores.map((set) => this.idf(set));
    const half = idfs.reduce((sum, value) => sum + value, 0) / 2;
    const found = new Map<number, { clauses: number; idf: number }>();
    for (const [at, set] of scores.entries()) {
      for (const doc of set.docs) {
        const { clauses, idf } = found.get(doc) ?? { clauses: 0, idf: 0 };
        found.set(doc, { clauses: clauses + 1, idf: idf + (idfs[at] ?? 0) });
      }
    }
    const some = [...found]
      .filter(([doc, { clauses, idf }]) => {
        const enough = idf >= half || clauses * 3 >= asked.length * 2;
        return enough && clauses < asked.length && isFit(doc);
      })
      .sort(([a, one], [b, other]) => other.clauses - one.clauses || other.idf - one.idf || a - b)
      .map(([doc]) => doc);
    return [...rank(intersect(scores), ranking).filter(isFit), ...some];
  }

  /** Papers of an author who was asked for come in, whatever else they say, with the least of scores. */
  private withAuthors(found: Scores, byAuthor: ReadonlySet<number>): Scores {
    if (byAuthor.size === 0) return found;
    const authored = new Scores(
      Uint32Array.from(byAuthor).sort(),
      new Float64Array(byAuthor.size).fill(LEAST),
    );
    return this.planner.lookup.accumulator.union([found, authored]);
  }

  /** Inverse document frequency, as in BM25. */
  private idf({ size: papers }: Scores): number {
    return Math.log(1 + (this.corpus.docs.length - papers + 0.5) / (papers + 0.5));
  }

  private idsOf(docs: Iterable<number>): ArxivId[] {
    return Array.from(docs, (doc) => this.ids[doc] as ArxivId);
  }
}

/** The groups a paper must answer: all of them where all are optional. */
function required(clauses: readonly Clause[]): readonly Clause[] {
  const needed = clauses.filter(({ optional }) => !optional);
  return needed.length > 0 ? needed : clauses;
}
