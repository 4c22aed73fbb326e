import { type ArxivId, arxivIdsIn } from '../../digest/arxivId';
import { separateConsonants } from '../../korean/separateConsonants';
import type { QuestionText } from '../../question/operators';
import type { Steps } from '../../steps';
import { type Correction, isAnswerable, mayBeMisspelt } from '../correction/correction';
import type { Corrections } from '../correction/corrections';
import type { LazyParts } from '../lazyParts';
import { papersByAuthor } from '../text/authorMatches';
import { BoundedCache } from '../text/boundedCache';
import { type Clause, formsOf, formsOfLikeliest, textOf } from '../text/clause';
import { type Corpus, createCorpus, type Indexed } from '../text/corpus';
import { lackingFirst } from '../text/exclusion';
import type { Glossary } from '../text/glossary';
import { nameParts } from '../text/nameTerms';
import { QueryPlanner } from '../text/queryPlan';
import type { QueryToken } from '../text/queryTokens';
import { quoteSignedNames } from '../text/quoteSignedNames';
import { rank } from '../text/rank';
import { merge, NO_MATCHES, type TextMatches } from '../text/textMatches';
import { type CountedMatches, countMatches } from './countMatches';
import { fullMatches } from './fullMatches';
import { knownPart } from './knownPart';
import { matchDetails } from './matchDetails';
import { partialAnswers } from './partialAnswers';
import { operatorClause, type TextOperator, textOperators, withoutExcluded } from './textOperators';

/** Texts whose matches are kept. Chosen: the rows of suggestions of a few letters. */
const MAX_COUNTED = 50;

/** Search over the text of some papers. For more papers make a new one. */
export class TextSearch {
  readonly corpus: Corpus;
  readonly glossary: Glossary;
  readonly planner: QueryPlanner;
  readonly parts: LazyParts;
  private madeCorrections: Corrections | null = null;
  private readonly counts = new BoundedCache<string, CountedMatches | null>(MAX_COUNTED);
  private readonly ids: readonly ArxivId[];
  private readonly docIds: ReadonlyMap<ArxivId, number>;

  constructor({ corpus: papers, glossary }: Indexed, parts: LazyParts) {
    const corpus = createCorpus(papers);
    this.corpus = corpus;
    this.glossary = glossary;
    this.parts = parts;
    this.planner = new QueryPlanner(corpus, glossary, {
      names: () => this.loadedCorrections?.names ?? null,
      neededNames: () => this.corrections()?.names ?? null,
      describe: () => parts.descriptions.needed()?.describe ?? null,
    });
    this.ids = corpus.docs.map(({ id }) => id);
    this.docIds = new Map(this.ids.map((id, docId) => [id, docId]));
  }

  /** What a question's text finds; operators that ask for no text are skipped. */
  search(typed: QuestionText): TextMatches {
    const words = this.loadedCorrections?.withSigns(typed.words) ?? typed.words;
    const written = words === typed.words ? NO_MATCHES : this.searchWritten({ ...typed, words });
    if (written.ids.length === 0) return this.searchWritten(typed);
    return { ...written, corrected: written.corrected ?? words };
  }

  private searchWritten(written: QuestionText): TextMatches {
    const text = quoteSignedNames(written);
    const words = separateConsonants(text.words);
    const operators = textOperators(text);
    const required = operators.filter(({ not }) => !not);
    // Whatever is said beside an id, it tells which paper is meant.
    const pasted = arxivIdsIn(words).filter((id) => this.docIds.has(id));
    const isAll = words === '' && required.length === 0;
    const matches =
      isAll || pasted.length > 0
        ? { ...NO_MATCHES, ids: isAll ? this.ids : pasted }
        : this.find(words, required);
    return withoutExcluded(this.planner, operators, matches, (id) => this.docIds.get(id) ?? -1);
  }

  /** What a text finds, in no order; null: see `countMatches`. Kept: the next letter asks for most of the same texts. */
  count({ words, operators }: QuestionText): CountedMatches | null {
    const key = JSON.stringify([words, operators, this.parts.edition()]);
    return this.counts.get(key, () => {
      const separate = separateConsonants(words);
      if (this.commonSpelling(separate) || this.loadedCorrections?.isSaid(separate)) return null;
      return countMatches(this.planner, quoteSignedNames({ words, operators }));
    });
  }

  /** Texts near some words: see `Corrections`. */
  nearest(words: string): string[] {
    return this.corrections()?.nearest(this.planner.lookup.tokenize(words)) ?? [];
  }

  /** The authors whom some words name in Hangul, as the archive writes them. */
  authorsNamed(words: string): readonly string[] {
    const named = this.planner.authorsNamed(this.planner.lookup.tokenize(words));
    return named.length > 0 ? named : (this.loadedCorrections?.authorsBeside(words) ?? []);
  }

  /** Prepares what corrections and phrases need, which otherwise the first of them waits for. */
  *warm(): Steps<void> {
    yield* this.corpus.index.warm();
    const corrections = this.loadedCorrections;
    if (corrections) yield* corrections.warm();
    for (const doc of this.corpus.docs) {
      doc.warm();
      yield;
    }
  }

  /** Finds the words as typed; where that fails, corrected, if the correction finds more. */
  private find(words: string, operators: readonly TextOperator[]): TextMatches {
    const tokens = this.planner.lookup.tokenize(words);
    const fixed = operators.map((operator) => operatorClause(this.planner, operator));
    if (tokens.length === 0 && fixed.length === 0) return NO_MATCHES;
    const clauses = this.planner.plan(tokens, true);
    const byAuthor = papersByAuthor(this.corpus, words);
    const answer = () => this.answer(words, clauses, fixed, byAuthor);
    if (tokens.length === 0 || byAuthor.size > 0) return answer();
    const isKnown = clauses.every(isAnswerable);
    // No paper has an unknown word: those with a part of the words are looked for if nothing else is found.
    const typed = isKnown ? answer() : { ...NO_MATCHES, forms: formsOf([...clauses, ...fixed]) };
    const isFound = typed.ids.length > 0;
    const correction = isFound
      ? this.commonSpelling(words, tokens)
      : (this.corrections()?.correct(words, tokens) ?? null);
    const uncorrected = () =>
      isFound
        ? this.withNamesFirst(typed, tokens, fixed)
        : (this.withoutUnknown(words, clauses, fixed) ?? (isKnown ? typed : answer()));
    if (!correction) return uncorrected();
    const { text, readings = [] } = correction;
    // The typed words name no author.
    const byCorrected = text === null ? byAuthor : papersByAuthor(this.corpus, text);
    const corrected = this.answer(text ?? words, correction.clauses, fixed, byCorrected);
    if (corrected.ids.length <= typed.ids.length) return uncorrected();
    return { ...merge(typed, corrected), corrected: text, readings };
  }

  /** What some known words find, after papers whose titles have the name that the words sound like. */
  private withNamesFirst(
    typed: TextMatches,
    tokens: readonly QueryToken[],
    fixed: readonly Clause[],
  ): TextMatches {
    const named = this.loadedCorrections?.namesOf(tokens);
    if (!named) return typed;
    const found = this.answer(named.text, named.clauses, fixed, new Set());
    return merge({ ...found, ids: found.ids.filter((id) => named.ids.has(id)) }, typed);
  }

  /** Some words with what they may mean in place of a slip that hardly any paper has. */
  private commonSpelling(
    text: string,
    tokens = this.planner.lookup.tokenize(text),
  ): Correction | null {
    const { index } = this.corpus;
    if (!tokens.some(({ term }) => mayBeMisspelt(term, index.count(term)))) return null;
    return this.corrections()?.commonSpelling(text, tokens) ?? null;
  }

  /** What corrects words, for what no answer waits for; null: it is not loaded. */
  private get loadedCorrections(): Corrections | null {
    return this.corrections(this.parts.corrections.loaded());
  }

  /** What corrects words; null: it is not loaded. */
  corrections(module = this.parts.corrections.needed()): Corrections | null {
    this.madeCorrections ??= module?.createCorrections(this.planner) ?? null;
    return this.madeCorrections;
  }

  /** What a question finds without the words that no paper has; null: see `knownPart`. */
  private withoutUnknown(
    words: string,
    clauses: readonly Clause[],
    fixed: readonly Clause[],
  ): TextMatches | null {
    const part = knownPart(this.planner, words, clauses);
    return part && { ...this.answer(words, part.known, fixed, new Set()), ignored: part.ignored };
  }

  /**
   * @param fixed clauses that partial matches must answer as well
   * @param named papers of an author that the words name
   */
  private answer(
    words: string,
    clauses: readonly Clause[],
    fixed: readonly Clause[],
    named: ReadonlySet<number>,
  ): TextMatches {
    const matches = fullMatches(this.planner, clauses, fixed, named);
    const { required, full, byAuthor } = matches;
    const text = [askedText(words, clauses), ...fixed.map(({ tokens }) => textOf(tokens))].join(
      ' ',
    );
    // Of a part of a name: LLaVA, not an author called so, where papers say it.
    const isNamesake =
      nameParts(words).length === 1 && full.docIds.some((docId) => !byAuthor.has(docId));
    const hints = clauses.filter(({ isHint, alternatives }) => isHint && alternatives.length > 0);
    const ranking = {
      docs: this.corpus.docs,
      text,
      clauses: required,
      hints: hints.filter((clause) => !required.includes(clause)),
      byAuthor: isNamesake ? new Set<number>() : byAuthor,
    };
    const among = (isWanted?: (docId: number) => boolean) =>
      partialAnswers(this.planner, words, matches, ranking, fixed, isWanted);
    const partial = among();
    const { lookup } = this.planner;
    const nearest = lackingFirst(lookup, clauses, partial.docIds);
    return {
      ...NO_MATCHES,
      ids: this.idsOf(lackingFirst(lookup, clauses, rank(full, ranking))),
      partial: this.idsOf(nearest),
      nearestOf: (isWanted) => this.idsOf(among(this.testOf(isWanted)).docIds),
      // What is asked for without a thing is first a paper that does without it.
      ahead: nearest === partial.docIds ? partial.ahead : 0,
      forms: [...formsOf(required), ...formsOfLikeliest(partial.described)],
      ...matchDetails(full, ranking, this.docIds, partial.described),
    };
  }

  private testOf(isWanted: (id: ArxivId) => boolean): (docId: number) => boolean {
    return (docId) => {
      const id = this.ids[docId];
      return id !== undefined && isWanted(id);
    };
  }

  /** The papers of some documents, in their order. */
  idsOf(docIds: Iterable<number>): ArxivId[] {
    const ids: ArxivId[] = [];
    for (const docId of docIds) {
      const id = this.ids[docId];
      if (id !== undefined) ids.push(id);
    }
    return ids;
  }
}

/** Words without those that people ask with, and their particles: of VMamba에 대한 논문 VMamba. */
function askedText(words: string, clauses: readonly Clause[]): string {
  const asked = clauses.filter(({ optional }) => !optional);
  const isAllAsked = asked.length === 0 || asked.length === clauses.length;
  return isAllAsked ? words : textOf(asked.flatMap(({ tokens }) => tokens));
}
