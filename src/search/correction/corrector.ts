import { keysOf, otherLayout } from '../../korean/keyboard';
import { normalizeKey } from '../../korean/normalize';
import { type Alternative, type Clause, textOf } from '../text/clause';
import type { QueryPlanner } from '../text/queryPlan';
import type { QueryToken } from '../text/queryTokens';
import type { Scores } from '../text/scores';
import { type Correction, isAnswerable, readIncompleteInput } from './incompleteInput';
import type { Vocabulary } from './vocabulary';

/** Readings of initials that are looked up. */
const MOST_READINGS = 12;

/** A word this short has neighbours one slip away that are noise, unless its neighbours vouch. */
const SHORT_KEYS = 7;
const SHORT_KEYS_ALONE = 6;

export class Corrector {
  private readonly planner: QueryPlanner;
  private readonly vocabulary: Vocabulary;

  constructor(planner: QueryPlanner, vocabulary: Vocabulary) {
    this.planner = planner;
    this.vocabulary = vocabulary;
  }

  /** In the order of what is surest: the first that leaves no word unknown. null: none does. */
  repair(text: string, tokens: readonly QueryToken[]): Correction | null {
    // Consonants alone are initials, unless the other keyboard makes a term of them: ㄱㅁㅎ, rag.
    const elsewhere = () => this.typedElsewhere(text);
    const initials = () => this.initials(tokens);
    const isTerm = this.planner.isTerm(otherLayout(text) ?? '');
    const attempts = [
      ...(isTerm || !tokens.every(isChoseong) ? [elsewhere, initials] : [initials, elsewhere]),
      () => readIncompleteInput(this.planner, tokens),
      () => this.slipped(tokens),
    ];
    for (const attempt of attempts) {
      const repair = attempt();
      if (repair?.clauses.every(isAnswerable)) return repair;
    }
    return null;
  }

  /** The text without its unknown words, then with a word one slip away in place of each. */
  nearest(tokens: readonly QueryToken[]): string[] {
    const unknown = tokens.filter((token) => !isAnswerable(this.planner.clause([token])));
    const known = tokens.filter((token) => !unknown.includes(token)).map(({ text }) => text);
    const spelt = unknown.flatMap((token) =>
      this.vocabulary
        .withinOneEdit(normalizeKey(token.text), token.script)
        .map((word) => ({ word, papers: this.planner.lookup.corpus.index.count(word) }))
        .sort((a, b) => b.papers - a.papers)
        .map(({ word }) => tokens.map((one) => (one === token ? word : one.text)).join(' ')),
    );
    return unknown.length > 0 ? [...(known.length > 0 ? [known.join(' ')] : []), ...spelt] : [];
  }

  private typedElsewhere(text: string): Correction | null {
    const meant = otherLayout(text);
    if (meant === null) return null;
    const tokens = this.planner.lookup.tokenize(meant);
    if (tokens.length === 0 || (tokens.length === 1 && normalizeKey(meant).length < 2)) return null;
    const clauses = this.planner.plan(tokens, false);
    const sure = clauses.every(
      ({ optional, alternatives }) =>
        optional || alternatives.some(({ kind }) => kind !== 'apart' && kind !== 'prefix'),
    );
    return sure ? { clauses, text: meant } : null;
  }

  /** 초성: every reading that the archive has, the commonest weighing most. */
  private initials(tokens: readonly QueryToken[]): Correction | null {
    if (!tokens.some(isChoseong)) return null;
    const clauses: Clause[] = [];
    const texts: string[][] = [];
    for (let start = 0; start < tokens.length; ) {
      const run = runOf(tokens, start);
      const [first] = run;
      if (!first) break;
      start += run.length;
      if (!isChoseong(first)) {
        clauses.push(this.planner.clause([first]));
        texts.push([first.text]);
        continue;
      }
      const initials = run.map(({ text }) => text).join('');
      const readings = this.vocabulary.withChoseong(initials).slice(0, MOST_READINGS);
      const [, most = 1] = readings[0] ?? [];
      const alternatives = readings.map(([reading, times]) => ({
        ...this.spelt(reading),
        weight: Math.max(0.3, Math.sqrt(times / most)),
      }));
      clauses.push({ tokens: run, alternatives, optional: false });
      texts.push(readings.map(([reading]) => reading));
    }
    return { clauses, text: null, readings: eachReading(texts) };
  }

  /** One slip in each unknown word, or a name by its sound. */
  private slipped(tokens: readonly QueryToken[]): Correction | null {
    const unknown = tokens.filter((token) => !isAnswerable(this.planner.clause([token])));
    const words = tokens.map((token, place) => {
      if (!unknown.includes(token)) return token.text;
      const near = [tokens[place - 1], tokens[place + 1]] as const;
      return this.meant(token, near) ?? token.text;
    });
    const text = words.every((word, place) => word === tokens[place]?.text)
      ? this.joined(tokens)
      : words.join(' ');
    if (text === null) return null;
    return { clauses: this.planner.plan(this.planner.lookup.tokenize(text), false), text };
  }

  /** All words as one, with a slip in it: `'히이퍼 파라미터'`. */
  private joined(tokens: readonly QueryToken[]): string | null {
    const script = tokens[0]?.script;
    if (tokens.length < 2 || !script || tokens.some((token) => token.script !== script))
      return null;
    return this.vocabulary.withinOneEdit(normalizeKey(textOf(tokens)), script)[0] ?? null;
  }

  private meant(
    token: QueryToken,
    near: readonly [QueryToken | undefined, QueryToken | undefined],
  ): string | null {
    const alone = near.every((other) => other === undefined);
    const least = alone ? SHORT_KEYS_ALONE : SHORT_KEYS;
    const keys = keysOf(token.text).length;
    const candidates = this.candidates(token).filter((word) => word !== token.text);
    const judged = candidates
      .map((word) => ({ word, ...this.judge(word, near) }))
      .filter(({ vouched }) => vouched || keys >= least || token.script === 'latin')
      .sort((a, b) => b.value - a.value);
    return judged[0]?.word ?? null;
  }

  private candidates(token: QueryToken): string[] {
    const { vocabulary } = this;
    const word = normalizeKey(token.text);
    if (keysOf(word).length < 4 || isAcronym(token.text)) return [];
    const found = vocabulary.withinOneEdit(word, token.script);
    if (token.script === 'latin' || found.length > 0) return found;
    return vocabulary.soundingLike(token.term);
  }

  private judge(
    word: string,
    [previous, next]: readonly [QueryToken | undefined, QueryToken | undefined],
  ): { value: number; vouched: boolean } {
    const phrases = [previous && `${previous.text} ${word}`, next && `${word} ${next.text}`];
    let value = Math.log1p(this.planner.lookup.phrase(word).size);
    const isTerm = this.planner.isTerm(word);
    if (isTerm) value += 2;
    let vouched = isTerm && previous === undefined && next === undefined;
    for (const phrase of phrases) {
      if (phrase === undefined) continue;
      if (!this.planner.isTerm(phrase) && this.planner.lookup.phrase(phrase).size === 0) continue;
      vouched = true;
      value += 3;
    }
    return { value, vouched };
  }

  private spelt(text: string): Alternative {
    const tokens = this.planner.lookup.tokenize(text);
    const [token] = tokens;
    const scores: Scores =
      token && tokens.length === 1
        ? this.planner.lookup.word(token)
        : this.planner.lookup.phrase(textOf(tokens));
    return { kind: 'initials', scores, weight: 1, forms: [normalizeKey(text)], said: text };
  }
}

/** Whole texts by the readings of the first part that has several, the others by their first. */
function eachReading(texts: readonly (readonly string[])[]): string[] {
  const varied = Math.max(
    0,
    texts.findIndex(({ length }) => length > 1),
  );
  const others = texts.map(([reading = '']) => reading);
  return (texts[varied] ?? []).map((reading) => others.with(varied, reading).join(' '));
}

/** A name that is unknown, `sLLM`, `ORPO`, is no slip: nobody holds Shift by mistake that often. */
function isAcronym(text: string): boolean {
  return /[A-Z].*[A-Z]/.test(text) && text.length < 7;
}

function isChoseong({ text }: QueryToken): boolean {
  return /^[ㄱ-ㅎ]{2,}$/.test(text);
}

/** Initials that stand side by side are read as one run. */
function runOf(tokens: readonly QueryToken[], start: number): readonly QueryToken[] {
  const first = tokens[start];
  if (!first || !isChoseong(first)) return tokens.slice(start, start + 1);
  const rest = tokens.slice(start);
  const end = rest.findIndex((token) => !isChoseong(token));
  return end < 0 ? rest : rest.slice(0, end);
}
