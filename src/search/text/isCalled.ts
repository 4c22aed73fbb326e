import type { QueryToken } from './queryTokens';
import type { Roles } from './sentence';

/** What people alone are called. */
const CALLED = /^(?:교수|박사|저자|님|씨)/;

/** Whether a word is all that is asked for, or next to what people alone are called: 왕둥 교수. */
export function isCalled(
  word: QueryToken,
  tokens: readonly QueryToken[],
  fillers: Roles['fillers'],
): boolean {
  const at = tokens.indexOf(word);
  return (
    tokens.every((token) => token === word || fillers.has(token)) ||
    [tokens[at - 1], tokens[at + 1]].some((token) => CALLED.test(token?.text ?? ''))
  );
}
