import { counterAfter } from '../../korean/counters';
import { normalizeKey } from '../../korean/normalize';
import { BoundedCache } from './boundedCache';
import { type Alternative, alternative, type Clause, keyOf, textOf } from './clause';
import { splitWord } from './compounds';
import { clauseScores } from './evaluation';
import type { Gloss, Glossary } from './glossary';
import { relatedForms } from './inflections';
import type { QueryToken } from './queryTokens';
import { intersect, NO_SCORES, type Scores } from './scores';
import { otherSpellings } from './spellings';
import { isStopWord } from './stopWords';
import { synonymKeyOf } from './synonymKey';
import { hasSynonyms, spacingOf, synonymsOf, type Verb } from './synonyms';
import type { TermLookup } from './termLookup';
import { verbOfToken } from './tokenVerb';

/**
 * Weights of the alternatives relative to the typed word. From the design measured in search/README.md,
 * Numbers; ten percent more or less changes no figure.
 */
const WEIGHT = { typed: 1, split: 0.95, synonym: 0.9, inflected: 0.7, apart: 0.3, prefix: 0.25 };

/** At most this many synonyms per clause, from the table first. */
const MAX_SYNONYMS = 9;

/** Synonyms that texts mean other things by: 5개의, 새로, 추론 시. */
const OTHER_SENSES = /^[개새시]$/;

/** A word in as many papers is asked for as it is. */
const ENOUGH_TYPED = 10;

/** What the archive glosses adds to a row of the table only if it is glossed so often. Chosen. */
const MIN_SHARE_BESIDE_TABLE = 0.3;

/** Longer words tried per half-typed Latin word. The tree returns terms unranked, so this caps the work. */
const MAX_PREFIXED = 40;

/** Shorter prefixes match too many terms. Chosen. */
const MIN_PREFIX_LENGTH = 3;

/** Clauses of single words that are kept. Chosen: planning and correcting ask for those of a question again. */
const MAX_WORD_CLAUSES = 50;

/** Makes clauses of tokens: expands them by compounds, prefixes and synonyms. */
export class Expander {
  private readonly lookup: TermLookup;
  private readonly glossary: Glossary;
  /** Spellings that have been asked for, with their papers: at most those of table and glossary. */
  private readonly glosses = new Map<string, Alternative>();
  private readonly wordClauses = new BoundedCache<QueryToken, Clause>(MAX_WORD_CLAUSES);

  constructor(lookup: TermLookup, glossary: Glossary) {
    this.lookup = lookup;
    this.glossary = glossary;
  }

  /**
   * The clause of tokens that are one word or one phrase, without alternatives that no paper answers.
   *
   * @param isOpen whether the last word may be half-typed. A Latin word is also tried as a prefix if it
   *   matches nothing
   */
  clause(tokens: readonly QueryToken[], isOpen = false): Clause {
    const [word] = tokens;
    if (!word || tokens.length > 1 || isOpen) return this.makeClause(tokens, isOpen);
    return this.wordClauses.get(word, () => this.makeClause(tokens, false));
  }

  /** Whether the archive glosses a key. */
  isGlossed(key: string): boolean {
    return (this.glossary.get(key)?.length ?? 0) > 0;
  }

  /**
   * A name with the number after it, by each of its names that papers write so: `'라마 3'` → LLaMA 3. Empty: it is none,
   * such as the two images of 이미지 2장.
   *
   * @param next what follows the number
   */
  versions(tokens: readonly QueryToken[], next = ''): Alternative[] {
    const name = tokens.slice(0, -1);
    const number = tokens.at(-1)?.text ?? '';
    if (name.length === 0 || !/^\d{1,2}(\.\d+)?$/.test(number)) return [];
    if (counterAfter(number, next) !== null) return [];
    const key = synonymKeyOf(name) ?? keyOf(name);
    const names = this.glossesOf(key, []).map(({ text }) => text);
    return [textOf(name), ...names]
      .filter((text) => /^[a-z]/i.test(text))
      .map((text) => this.glossOf(`${text} ${number}`))
      .filter(({ scores }) => scores.size > 0);
  }

  private makeClause(tokens: readonly QueryToken[], isOpen: boolean): Clause {
    const [first, ...more] = tokens;
    const { isNoun } = this.lookup.corpus;
    const verb = first && more.length === 0 ? verbOfToken(first, isNoun) : null;
    const key = verb?.stem ?? synonymKeyOf(tokens) ?? keyOf(tokens);
    const typed =
      first && more.length === 0
        ? this.ofWord(first, isOpen, verb !== null)
        : this.ofPhrase(tokens, key);
    const alternatives = [
      ...typed,
      ...(verb ? this.ofVerb(verb) : []),
      ...this.synonyms(key, verb?.spellings),
      ...this.versions(tokens),
    ];
    // Where it is written as one, its words apart are looked up only if partial matches are.
    const isWritten = alternatives.some(({ kind, scores }) => kind !== 'apart' && scores.size > 0);
    return {
      tokens,
      alternatives: alternatives.filter(
        (one) => (one.kind === 'apart' && isWritten) || one.scores.size > 0,
      ),
      optional: tokens.every(isStopWord),
      // A form that is no term itself: reducing, generated.
      isVerb: verb !== null || (first?.key !== key && /^[a-z]+(?:ing|ed)$/.test(first?.key ?? '')),
    };
  }

  private ofWord(token: QueryToken, isOpen: boolean, isVerb: boolean): Alternative[] {
    const { lookup } = this;
    // What texts count, 세 번, is no form of 세다, of which 세는 is cut to it.
    const isOther = isVerb && token.term.length === 1 && token.text.length > 1;
    const scores = isOther ? NO_SCORES : this.typedScores(token);
    const alternatives = [alternative('typed', scores, WEIGHT.typed, [token.key, token.term])];
    const word = token.script === 'hangul' ? token.term : token.key;
    const spaced = spacingOf(token.key) ?? splitWord(lookup, word, token.script)?.join(' ');
    if (spaced) {
      alternatives.push(
        alternative('typed', lookup.phrase(spaced), WEIGHT.split, [token.key]),
        this.apart(lookup.tokenize(spaced)),
      );
    }
    for (const spelling of token.script === 'latin' ? otherSpellings(token.term) : []) {
      alternatives.push(alternative('typed', lookup.term(spelling), WEIGHT.typed, [spelling]));
    }
    if (token.script === 'latin' && scores.size < ENOUGH_TYPED) {
      for (const term of this.relatedForms(token)) {
        alternatives.push(alternative('typed', lookup.term(term), WEIGHT.inflected, [term]));
      }
    }
    const canBePrefix = token.script === 'latin' && token.key.length >= MIN_PREFIX_LENGTH;
    if (canBePrefix && (isOpen || scores.size === 0)) {
      const { index } = lookup.corpus;
      for (const term of index.longer(token.term, MAX_PREFIXED)) {
        // A term of the table begins words of texts, not somebody's name.
        if (hasSynonyms(token.key) && !index.says(term)) continue;
        alternatives.push(alternative('prefix', lookup.term(term), WEIGHT.prefix, [term]));
      }
    }
    return alternatives;
  }

  /** A term of the table is that term: GAN is no author called Gan, 애플 (Apple) no 애플리케이션. */
  private typedScores(token: QueryToken): Scores {
    if (token.script === 'hangul' && hasSynonyms(token.key)) return this.lookup.name(token);
    const inText = this.lookup.termInText(token.term);
    const isTerm = /^[a-z]+$/.test(token.key) && hasSynonyms(token.key) && inText.size > 0;
    return isTerm ? inText : this.lookup.word(token);
  }

  private ofPhrase(tokens: readonly QueryToken[], key: string): Alternative[] {
    const adjacent = this.lookup.phrase(textOf(tokens));
    return [alternative('typed', adjacent, WEIGHT.typed, [key]), this.apart(tokens)];
  }

  /** The words somewhere in a paper, each by any of its own alternatives. */
  private apart(tokens: readonly QueryToken[]): Alternative {
    let found: Scores | null = null;
    const find = () =>
      intersect(tokens.map((token) => clauseScores(this.lookup, this.clause([token]))));
    return {
      ...alternative('apart', NO_SCORES, WEIGHT.apart, []),
      get scores() {
        found ??= find();
        return found;
      },
    };
  }

  /** Other forms of a verb. A stem of one syllable begins too many words. */
  private ofVerb({ stem }: Verb): Alternative[] {
    if (stem.length === 1) return [];
    return [alternative('typed', this.lookup.verb(stem), WEIGHT.typed, [stem])];
  }

  private synonyms(key: string, ofVerb: readonly string[] = []): Alternative[] {
    return this.glossesOf(key, ofVerb).map(({ text, share }) => {
      return { ...this.glossOf(text), weight: WEIGHT.synonym * Math.sqrt(share) };
    });
  }

  /** The spellings of a concept that papers have and that mean nothing else. */
  namesOf(spellings: readonly string[]): Alternative[] {
    return spellings
      .filter((text) => !OTHER_SENSES.test(text))
      .slice(0, MAX_SYNONYMS)
      .map((text) => this.glossOf(text))
      .filter(({ scores }) => scores.size > 0);
  }

  private glossOf(text: string): Alternative {
    const gloss = this.glosses.get(text) ?? this.makeGloss(text);
    this.glosses.set(text, gloss);
    return gloss;
  }

  private makeGloss(text: string): Alternative {
    const { lookup } = this;
    const [token, ...more] = lookup.tokenize(text);
    const isWord = token !== undefined && more.length === 0;
    const related = isWord && token.script === 'latin' ? this.relatedForms(token) : [];
    const isName = isWord && token.script === 'latin' && /^[a-z]+$/.test(token.key);
    const scores = isWord
      ? lookup.accumulator.union([
          isName ? lookup.termInText(token.term) : lookup.gloss(token),
          ...related.map((term) => lookup.termInText(term)),
        ])
      : lookup.phrase(text);
    const forms = isWord ? [token.key, token.term, ...related] : [normalizeKey(text)];
    return { ...alternative('gloss', scores, WEIGHT.synonym, forms), said: text };
  }

  private relatedForms({ term }: QueryToken): string[] {
    return relatedForms(term, this.lookup.corpus.index);
  }

  /** Synonyms from the table, then those learnt from the archive, without repeated spellings. */
  private glossesOf(key: string, ofVerb: readonly string[]): Gloss[] {
    const fromTable = [...synonymsOf(key), ...ofVerb].map((text) => ({ text, share: 1 }));
    const learnt = this.glossary.get(key) ?? [];
    // If the table knows both and lists them in different rows, a learnt gloss must not make them synonyms.
    const isPart = (text: string) =>
      fromTable.some((gloss) => normalizeKey(gloss.text).includes(normalizeKey(text)));
    const allowed = learnt.filter(
      ({ text, share }) =>
        !hasSynonyms(key) ||
        (share >= MIN_SHARE_BESIDE_TABLE && !hasSynonyms(normalizeKey(text)) && !isPart(text)),
    );
    const byKey = new Map<string, Gloss>();
    for (const gloss of [...fromTable, ...allowed]) {
      const glossKey = normalizeKey(gloss.text);
      const isUseful = glossKey !== key && !OTHER_SENSES.test(glossKey);
      if (isUseful && !byKey.has(glossKey)) byKey.set(glossKey, gloss);
    }
    return [...byKey.values()].slice(0, MAX_SYNONYMS);
  }
}
