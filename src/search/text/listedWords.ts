import type { QueryToken } from './queryTokens';
import { isHyphenated } from './synonyms';

/** A word with a particle that joins it to another of its kind: 이미지나 비디오 are no 이미지-비디오. */
export function isListed(token: QueryToken): boolean {
  return /^(?:이?나|이?랑|하고|끼리|이며)$/.test(particleOf(token));
}

/**
 * Whether words before the last one of a term of the table are joined to it by 와 or 과, and the term is from one to the
 * other: 이미지와 비디오 are no 이미지-비디오, while 시각과 언어 모델 is a 시각 언어 모델.
 */
export function isPair(before: readonly QueryToken[], key: string): boolean {
  return before.some((token) => /^[와과]$/.test(particleOf(token))) && isHyphenated(key);
}

/** What follows the stem of a Korean word; `''`: nothing, or the word is none. */
function particleOf({ script, text, term }: QueryToken): string {
  return script === 'hangul' ? text.slice(term.length) : '';
}
