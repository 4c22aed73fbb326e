import { normalizeKey } from '../../korean/normalize';
import { splitWord } from './compounds';
import type { Corpus } from './corpus';
import { ExactPhrase } from './exactPhrase';
import { exactForm, formCounter } from './forms';
import type { Glossary } from './glossary';
import { intersect, type Scores } from './scores';
import { hasSynonyms, SPELLINGS, spacingOf, synonymsOf } from './synonyms';
import { type QueryToken, TermLookup } from './termLookup';

/** One way in which a paper may answer a group. */
export type Alternative = {
  /**
   * As typed, as the beginning of a longer word, its words apart (which is a part of it only), by
   * another name for it, or by a reading of its initials.
   */
  readonly kind: 'typed' | 'prefix' | 'apart' | 'gloss' | 'initials';
  readonly scores: Scores;
  readonly weight: number;
  /** How it stands in a text, normalized. */
  readonly forms: readonly string[];
  /** What a gloss or a reading says, as people write it. */
  readonly said?: string;
};

/** Words of a question that mean one thing. A paper must answer every group that is not optional. */
export type Clause = {
  readonly tokens: readonly QueryToken[];
  readonly alternatives: readonly Alternative[];
  readonly optional: boolean;
  /** Whether only what stands in titles answers it. */
  readonly inTitle?: boolean;
};

/** Weights of the alternatives, flat: none needs fine tuning. */
const WEIGHT = { typed: 1, split: 0.95, gloss: 0.9, apart: 0.3, prefix: 0.25 };

/** Words a question may hold that a paper need not. */
const FILLERS = new Set(
  '논문 관련 방법 방법론 기법 연구 대한 위한 통한 이용한 사용한 활용한 최신 기반 the of a an for and in on with to by via using paper papers about'.split(
    ' ',
  ),
);

const LONGEST_SPAN = 5;
/** A phrase the archive glosses is one thing only if this many papers have it. */
const LEAST_PAPERS = 3;
const MOST_GLOSSES = 9;
const MOST_PREFIXED = 40;

/** Makes a plan of a question: what must be found, and all the ways to find it. */
export class QueryPlanner {
  readonly lookup: TermLookup;
  private readonly glossary: Glossary;

  constructor(corpus: Corpus, glossary: Glossary) {
    this.lookup = new TermLookup(corpus);
    this.glossary = glossary;
  }

  /** Groups of the longest known spans. `open`: the last word may be typed on. */
  plan(typed: readonly QueryToken[], open: boolean): Clause[] {
    const tokens = typed.flatMap((token) => this.known(token));
    const clauses: Clause[] = [];
    for (let start = 0; start < tokens.length; ) {
      const phrase = this.clause(tokens.slice(start, start + this.knownSpan(tokens, start)));
      const { length } = phrase.tokens;
      // A term that nobody writes is words again.
      const isTerm = length > 1 && phrase.alternatives.some(({ kind }) => kind !== 'apart');
      const end = start + (isTerm ? length : 1);
      const isOpen = open && end === tokens.length;
      clauses.push(isTerm ? phrase : this.clause(tokens.slice(start, end), isOpen));
      start = end;
    }
    return clauses;
  }

  /** A word that nobody writes as one, as the words it is made of; any other as it is. */
  private known(token: QueryToken): readonly QueryToken[] {
    const isWord = this.lookup.word(token).size > 0 || hasSynonyms(token.key);
    const parts =
      isWord || token.script === 'latin' ? null : splitWord(this.lookup, token.term, token.script);
    return parts ? this.lookup.tokenize(parts.join(' ')) : [token];
  }

  clause(span: readonly QueryToken[], open = false): Clause {
    const [first, ...others] = span;
    const key = this.termOf(span) ?? keyOf(span);
    const alternatives =
      first && others.length === 0 ? this.ofWord(first, open) : this.ofPhrase(span, key);
    const all = [...alternatives, ...this.ofGlosses(key)];
    return {
      tokens: span,
      alternatives: all.filter(({ scores }) => scores.size > 0),
      optional: span.every(({ term }) => FILLERS.has(term)),
    };
  }

  /** A quoted text (`ExactPhrase`) in titles and paragraphs: no other spelling, and no author. */
  asTyped(text: string): Clause {
    const tokens = this.lookup.tokenize(text);
    const near = intersect(tokens.map((token) => this.lookup.word(token)));
    const phrase = new ExactPhrase(text);
    const scores = this.lookup.accumulator.accumulate(Math.max, (add) => {
      for (const [doc, { passages }] of this.lookup.corpus.docs.entries()) {
        if (passages.some((passage) => phrase.isIn(passage))) add(doc, near.get(doc) || 1);
      }
    });
    const typed = alternative('typed', scores, WEIGHT.typed, [exactForm(text)]);
    return { tokens, alternatives: scores.size > 0 ? [typed] : [], optional: false };
  }

  /** Papers that answer a clause, or its words one by one where `apart`, by its best alternative. */
  scores({ alternatives, inTitle = false }: Clause, apart = false): Scores {
    const asked = alternatives.filter(({ kind }) => apart || kind !== 'apart');
    const weighted = asked.map(({ scores, weight, forms }) =>
      (inTitle ? scores.filter(this.isTitled(forms)) : scores).weigh(weight),
    );
    return this.lookup.accumulator.union(weighted);
  }

  private isTitled(forms: readonly string[]): (doc: number) => boolean {
    const counters = forms.map(formCounter);
    return (doc) => {
      const title = this.lookup.corpus.docs[doc]?.passages[0];
      return title !== undefined && counters.some((count) => count(title) > 0);
    };
  }

  /** Every term of the glossaries, as people write it. */
  terms(): string[] {
    const learnt = [...this.glossary.values()].flat().map(({ text }) => text);
    return [...new Set([...SPELLINGS, ...learnt])];
  }

  /** Whether a text is one thing by the glossaries, however it is spaced. */
  isTerm(text: string): boolean {
    const key = normalizeKey(text);
    return hasSynonyms(key) || this.isGlossed(key);
  }

  private isGlossed(key: string): boolean {
    return (this.glossary.get(key)?.length ?? 0) > 0;
  }

  private knownSpan(tokens: readonly QueryToken[], start: number): number {
    for (let length = Math.min(LONGEST_SPAN, tokens.length - start); length > 1; length--) {
      const span = tokens.slice(start, start + length);
      if (this.termOf(span) !== null) return length;
      const key = keyOf(span);
      const written = this.isGlossed(key) || this.lookup.corpus.index.holds(key);
      if (written && this.lookup.phrase(textOf(span)).size >= LEAST_PAPERS) return length;
    }
    return 1;
  }

  /** The key of the concept that some words are, particles inside it and all; null: none. */
  private termOf(span: readonly QueryToken[]): string | null {
    const asTyped = normalizeKey(span.map(({ text }) => text).join(''));
    const singular = normalizeKey(span.map(({ term }) => term).join(''));
    return [keyOf(span), asTyped, singular].find(hasSynonyms) ?? null;
  }

  private ofWord(token: QueryToken, open: boolean): Alternative[] {
    const { lookup } = this;
    const typed = lookup.word(token);
    const found = [alternative('typed', typed, WEIGHT.typed, [token.key, token.term])];
    const word = token.script === 'hangul' ? token.term : token.key;
    const spaced = spacingOf(token.key) ?? splitWord(lookup, word, token.script)?.join(' ');
    if (spaced) {
      found.push(alternative('typed', lookup.phrase(spaced), WEIGHT.split, [token.key]));
      found.push(this.apart(lookup.tokenize(spaced)));
    }
    if (token.script === 'latin' && token.key.length >= 3 && (open || typed.size === 0)) {
      for (const term of lookup.corpus.index.longer(token.term, MOST_PREFIXED)) {
        found.push(alternative('prefix', lookup.term(term), WEIGHT.prefix, [term]));
      }
    }
    return found;
  }

  private ofPhrase(span: readonly QueryToken[], key: string): Alternative[] {
    const together = this.lookup.phrase(textOf(span));
    return [alternative('typed', together, WEIGHT.typed, [key]), this.apart(span)];
  }

  private apart(tokens: readonly QueryToken[]): Alternative {
    const each = tokens.map((token) => this.scores(this.clause([token])));
    return alternative('apart', intersect(each), WEIGHT.apart, []);
  }

  private ofGlosses(key: string): Alternative[] {
    const glosses = new Map<string, { text: string; share: number }>();
    const known = synonymsOf(key).map((text) => ({ text, share: 1 }));
    // What the table of concepts holds apart the archive does not join.
    const learnt = this.glossary.get(key) ?? [];
    const others = learnt.filter(
      ({ text }) => !hasSynonyms(key) || !hasSynonyms(normalizeKey(text)),
    );
    for (const gloss of [...known, ...others]) {
      const other = normalizeKey(gloss.text);
      if (other !== key && !glosses.has(other)) glosses.set(other, gloss);
    }
    return [...glosses.values()].slice(0, MOST_GLOSSES).map(({ text, share }) => {
      const [token, ...more] = this.lookup.tokenize(text);
      const scores =
        token && more.length === 0 ? this.lookup.word(token) : this.lookup.phrase(text);
      const forms = token && more.length === 0 ? [token.key, token.term] : [normalizeKey(text)];
      const way = alternative('gloss', scores, WEIGHT.gloss * Math.sqrt(share), forms);
      return { ...way, said: text };
    });
  }
}

/** The words of a span as they are looked up: without particles. */
export function textOf(span: readonly QueryToken[]): string {
  return span.map(({ script, text, term }) => (script === 'latin' ? text : term)).join(' ');
}

function keyOf(span: readonly QueryToken[]): string {
  return normalizeKey(textOf(span));
}

function alternative(
  kind: Alternative['kind'],
  scores: Scores,
  weight: number,
  forms: readonly string[],
): Alternative {
  return { kind, scores, weight, forms: [...new Set(forms)] };
}
