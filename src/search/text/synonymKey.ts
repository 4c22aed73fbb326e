import { normalizeKey } from '../../korean/normalize';
import { keyOf } from './clause';
import type { QueryToken } from './queryTokens';
import { hasSynonyms, otherFormOf } from './synonyms';

/** The key of the tokens in the synonym table, with or without particles; null if it has none. */
export function synonymKeyOf(tokens: readonly QueryToken[]): string | null {
  const asTyped = normalizeKey(tokens.map(({ text }) => text).join(''));
  const inSingular = normalizeKey(tokens.map(({ term }) => term).join(''));
  // 한 장의 사진으로: the last particle alone is none of the term.
  const last = tokens.at(-1);
  const withoutLast = normalizeKey(
    tokens
      .slice(0, -1)
      .map(({ text }) => text)
      .join('') + (last?.key ?? ''),
  );
  return (
    [keyOf(tokens), asTyped, inSingular, withoutLast].find(hasSynonyms) ??
    otherFormOf(tokens.map(({ key }) => key))
  );
}
