import { keyOf } from './clause';
import type { QueryToken } from './queryTokens';
import { type Roles, rolesOf } from './sentence';
import type { TermLookup } from './termLookup';

/** What people want of a paper whose name they say: Jamba 코드, VMamba 논문 리뷰. */
const WANTED = new Set(
  `모델 성능 코드 깃허브 깃헙 아카이브 요약 리뷰 해설 결과 구조 원리 한계 특징 데이터 데이터셋 벤치마크 보고서
   model code github arxiv pdf summary review results dataset benchmark`
    .trim()
    .split(/\s+/),
);

/** Words of a paper's name at most. */
const MAX_NAME = 4;

/**
 * `rolesOf`, where words may be the name of a paper, what its title has before a colon, and what is wanted of it: the
 * paper itself need not say that.
 */
export function rolesBesideName(tokens: readonly QueryToken[], lookup: TermLookup): Roles {
  const roles = rolesOf(tokens, lookup.corpus.isNoun);
  const said = tokens.filter((token) => !roles.fillers.has(token));
  const wanted = said.slice(said.findLastIndex((token) => !WANTED.has(token.term)) + 1);
  const name = said.slice(0, said.length - wanted.length);
  if (wanted.length === 0 || name.length === 0 || name.length > MAX_NAME) return roles;
  const isLatin = name.every(({ script }) => script === 'latin');
  if (!isLatin || !lookup.isPaperName(keyOf(name))) return roles;
  return {
    ...roles,
    optional: new Set([...roles.optional, ...wanted]),
    hints: new Set([...roles.hints, ...wanted]),
  };
}
