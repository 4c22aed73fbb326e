import { normalizeKey } from '../../korean/normalize';
import { withoutParticles } from '../../korean/particles';
import { VerbIndex } from '../../korean/verbIndex';
import { readDescriptions } from '../../topics/descriptions';
import type { QueryToken } from './queryTokens';
import { SYNONYM_TABLE } from './synonyms';
import { type IsNoun, isFormOf } from './tokenVerb';

/** A concept that some words of a question describe. */
export type DescribedConcept = {
  /** As the table of terms has them. */
  readonly spellings: readonly string[];
  /** How telling the words are, all together. Above 0. */
  readonly score: number;
  readonly words: readonly QueryToken[];
};

/** Where a word is used: the number of a description, its place among the words there, and what it counts. */
type Use = { readonly concept: number; readonly place: number; readonly share: number };

/** What the last of `LONGEST` words counts; the first, the most telling, counts 1. Measured: see README.md. */
const LAST_SHARE = 0.7;
const LONGEST = 12;

/** Words of a question that a concept needs at least: one alone describes hundreds. */
const MIN_WORDS = 2;

/** The score that a concept needs at least. Measured; flat from 6 to 7. */
const MIN_SCORE = 7;

/** Tells which concepts the plain words of a question describe: 몰래, 표시 and 넣다 a 워터마크. */
export class Descriptions {
  private readonly concepts: readonly (readonly string[])[];
  private readonly nouns = new Map<string, Use[]>();
  private readonly verbs = new VerbIndex<readonly Use[]>();

  /** @param text of `descriptions.txt` */
  constructor(text: string) {
    const descriptions = readDescriptions(text, SYNONYM_TABLE);
    this.concepts = descriptions.map(({ spellings }) => spellings);
    const verbs = new Map<string, Use[]>();
    for (const [concept, { words }] of descriptions.entries()) {
      for (const [place, word] of words.entries()) {
        const share = 1 - ((1 - LAST_SHARE) * place) / (LONGEST - 1);
        const stem = /^(.+)다$/.exec(word)?.[1];
        push(stem ? verbs : this.nouns, stem ?? normalizeKey(word), { concept, place, share });
        // 선택하다 is said by 선택, too.
        const noun = /^(..+)하다$/.exec(word)?.[1];
        if (noun) push(this.nouns, noun, { concept, place, share });
      }
    }
    for (const [stem, uses] of verbs) this.verbs.add(stem, uses);
  }

  /** The concepts that some words describe, the likeliest first: by how rare their words are in descriptions. */
  conceptsOf(tokens: readonly QueryToken[], isNoun: IsNoun): readonly DescribedConcept[] {
    const found = new Map<number, { score: number; words: QueryToken[]; places: Set<number> }>();
    for (const token of new Map(tokens.map((token) => [token.term, token])).values()) {
      const uses = this.usesOf(token, isNoun);
      const rarity = Math.log(this.concepts.length / uses.size);
      for (const { concept, place, share } of uses.values()) {
        const known = found.get(concept) ?? { score: 0, words: [], places: new Set() };
        found.set(concept, known);
        // 주면 and 주는 are one word.
        if (known.places.has(place)) continue;
        known.places.add(place);
        known.words.push(token);
        known.score += rarity * share;
      }
    }
    return Array.from(found, ([concept, { score, words }]) => {
      return { spellings: this.concepts[concept] ?? [], score, words };
    })
      .filter(({ score, words }) => words.length >= MIN_WORDS && score >= MIN_SCORE)
      .sort((a, b) => b.score - a.score);
  }

  /** Where a word is used, by concept: there as the most telling one. */
  private usesOf(token: QueryToken, isNoun: IsNoun): ReadonlyMap<number, Use> {
    const { script, text, term, key } = token;
    // Lay nouns keep their particles where the archive lacks them.
    const keys = new Set([key, term, normalizeKey(text), ...withoutParticles(text)]);
    const uses = [...keys].flatMap((word) => this.nouns.get(word) ?? []);
    if (uses.length === 0) uses.push(...this.partsOf(term));
    const verbs = script === 'hangul' ? this.verbs.verbsOf(text) : [];
    for (const { stem, value } of verbs) if (isFormOf(stem, token, isNoun)) uses.push(...value);
    const byConcept = new Map<number, Use>();
    for (const use of uses) {
      if (use.share > (byConcept.get(use.concept)?.share ?? 0)) byConcept.set(use.concept, use);
    }
    return byConcept;
  }

  /** Where the two nouns of a compound are used: 시험문제. */
  private partsOf(term: string): readonly Use[] {
    for (let at = 2; at <= term.length - 2; at++) {
      const parts = [term.slice(0, at), term.slice(at)].map((part) => this.nouns.get(part));
      if (parts.every((part) => part !== undefined)) return parts.flatMap((part) => part ?? []);
    }
    return [];
  }
}

function push(uses: Map<string, Use[]>, word: string, use: Use): void {
  const others = uses.get(word);
  if (others) others.push(use);
  else uses.set(word, [use]);
}
