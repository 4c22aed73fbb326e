import type { ArxivId } from '../../digest/arxivId';
import { readLetterNames } from '../../korean/letterNames';
import { normalizeKey } from '../../korean/normalize';
import { PARTICLES } from '../../korean/particles';
import type { Clause } from '../text/clause';
import type { QueryToken } from '../text/queryTokens';
import { hasSynonyms } from '../text/synonyms';
import type { Correction, Corrector } from './correction';
import { type CorrectionContext, isKnown, planText } from './correctionContext';

const PARTICLE = RegExp(`(?<=..)(?:${PARTICLES.join('|')})$`);

/** Words of a name as people write it at most: 모바일 브이엘엠 브이 투. */
const MAX_WORDS = 5;

/** Edits from the sound of a name as a share of its letters, where the words are known as they are. Chosen. */
const MAX_DISTANCE_OF_KNOWN = 0.12;

/** Words with names in place of what sounds so, and the names. */
type WithNames = { readonly text: string; readonly names: readonly string[] };

/** A text with the names that it sounds like, its clauses, and the papers whose titles have the names. */
export type NamedText = {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly ids: ReadonlySet<ArxivId>;
};

/**
 * Replaces words that sound like a name of several parts in a title by that: `'엠제이벤치'` → `MJ-Bench`, `'젠 포 젠'` →
 * `Gen4Gen`. Where the question has unknown words, one of them is among these. Returns null where it replaces none.
 */
export const correctSaidNames: Corrector = ({ tokens }, context): Correction | null => {
  const { index } = context.planner.lookup.corpus;
  const unknown = tokens.filter((token) => !isKnown(token, context));
  const named = replaceNames(tokens, (words) => {
    const isKnownName = !words.some((word) => unknown.includes(word));
    if (isKnownName && (unknown.length > 0 || words.length === 1)) return null;
    const letters = words.length === 1 ? readLetterNames(words[0]?.text ?? '') : null;
    if (letters !== null && index.says(letters)) return null;
    return nameLike(words, context, isKnownName ? MAX_DISTANCE_OF_KNOWN : undefined);
  });
  return named && { clauses: planText(named.text, context), text: named.text };
};

/**
 * What known words that are next to each other are too, by their sound: `'로라 랜드'` → LoRA Land. null where they sound
 * like no name.
 */
export function namesOfKnownWords(
  tokens: readonly QueryToken[],
  context: CorrectionContext,
): NamedText | null {
  const named = replaceNames(tokens, (words) =>
    words.length > 1 || words.every((word) => isCompound(word, context))
      ? nameLike(words, context, MAX_DISTANCE_OF_KNOWN)
      : null,
  );
  if (!named) return null;
  const keys = named.names.map(normalizeKey);
  const titled = context.planner.lookup.corpus.docs.filter(({ passages }) =>
    keys.every((key) => passages[0]?.normalized.includes(key)),
  );
  const clauses = planText(named.text, context);
  return { text: named.text, clauses, ids: new Set(titled.map(({ id }) => id)) };
}

/** Whether no paper has a word, but its parts. */
function isCompound(word: QueryToken, { planner }: CorrectionContext): boolean {
  return planner.lookup.word(word).size === 0 && !hasSynonyms(word.key);
}

/** Words with names in place of the longest that are one, from the left. */
function replaceNames(
  tokens: readonly QueryToken[],
  nameOf: (words: readonly QueryToken[]) => string | null,
): WithNames | null {
  const words: string[] = [];
  const names: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [name, length] = longestName(tokens, at, nameOf);
    if (name !== null) names.push(name);
    words.push(name ?? tokens[at]?.text ?? '');
    at += length;
  }
  return names.length > 0 ? { text: words.join(' '), names } : null;
}

function longestName(
  tokens: readonly QueryToken[],
  start: number,
  nameOf: (words: readonly QueryToken[]) => string | null,
): [name: string | null, length: number] {
  for (let length = Math.min(MAX_WORDS, tokens.length - start); length > 0; length--) {
    const words = tokens.slice(start, start + length);
    const name = words.every(({ script }) => script === 'hangul') ? nameOf(words) : null;
    if (name !== null) return [name, length];
  }
  return [null, 1];
}

function nameLike(
  words: readonly QueryToken[],
  { titleNames }: CorrectionContext,
  maxDistance?: number,
): string | null {
  const joined = words.map(({ text }) => text).join('');
  const forms = new Set([joined, joined.replace(PARTICLE, '')]);
  for (const form of forms) {
    const name = titleNames.soundingLike(form, maxDistance);
    if (name !== null) return name;
  }
  return null;
}
