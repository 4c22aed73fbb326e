import { describe, expect, it } from 'vitest';
import { verbOfToken } from '../../../../src/search/text/tokenVerb';

/** A Korean word, its stem and whether the archive shows that to be a noun. */
function verb(text: string, term: string, isNoun: boolean): string | null {
  const token = { script: 'hangul', text, term, key: term } as const;
  return verbOfToken(token, () => isNoun)?.stem ?? null;
}

describe('verbOfToken', () => {
  it.each<[text: string, term: string, isNoun: boolean, stem: string | null]>([
    ['커버리지', '커버리지', false, '크'],
    ['커버리지', '커버리지', true, null],
    ['입자를', '입자', true, null],
    ['생성하는', '생성', true, '생성하'],
    ['합치기', '합치기', true, '합치'],
    ['크기', '크기', false, null],
  ])('%s (%s, 명사 %j) → %s', (text, term, isNoun, stem) => {
    expect(verb(text, term, isNoun)).toBe(stem);
  });
});
