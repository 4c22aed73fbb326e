import { describe, expect, it } from 'vitest';
import { tokenizeQuery } from '../../../../src/search/text/queryTokens';
import { rolesOf } from '../../../../src/search/text/sentence';
import { corpusOf } from '../corpus';

const corpus = corpusOf({ text: '로봇이 물건을 알고리즘을 추천을 언어를 모델을 아이디어를' });

function contentOf(text: string): string[] {
  const tokens = tokenizeQuery(text, corpus);
  const { optional } = rolesOf(tokens, corpus.isNoun);
  return tokens.filter((token) => !optional.has(token)).map((token) => token.text);
}

describe('rolesOf', () => {
  it.each([
    ['로봇이 물건 집는 논문 추천해줘', ['로봇이', '물건', '집는'], '집는은 표에 있는 동사'],
    ['추천 알고리즘 논문 추천', ['추천', '알고리즘'], '끝의 추천만 부탁이다'],
    ['추천 알고리즘', ['추천', '알고리즘'], '낱말뿐이다'],
    ['번개같이 돌아다니는 로봇', ['번개같이', '로봇'], '모르는 동사는 없어도 된다'],
    ['로봇은 왜 언어를 배우나요', ['로봇은', '언어를', '배우나요'], '배우다는 학습'],
    ['읽을 만한 로봇 논문', ['로봇'], '만한 앞의 동사'],
    ['좋은 언어 모델 뭐 있나요?', ['언어'], '문장에서 모델은 없어도 된다'],
    ['언어 모델', ['언어', '모델'], '문장이 아니다'],
    ['이미 배운 언어를 안 잊게 하기', ['배운', '언어를', '잊게'], '부사와 하기'],
    ['로봇한테 물건을 쥐여 주고 싶은데', ['로봇한테', '물건을', '쥐여'], '돕는 동사'],
    ['로봇이 쓴 언어 속에서 물건을 고르는 데', ['로봇이', '언어', '물건을', '고르는'], '의존 명사'],
    ['물건을 어떻게 처리하지', ['물건을'], '무엇에나 하는 말'],
    ['로봇인지 아는 언어', ['로봇인지', '언어'], '-인지 앞의 명사'],
    ['로봇이 뷁쉙인지 아는 언어', ['로봇이', '언어'], '-인지 앞의 모르는 말'],
    ['이미지 검색', ['이미지', '검색'], '끝의 검색은 부탁이 아니다'],
  ])('%s → %j: %s', (text, content) => {
    expect(contentOf(text)).toEqual(content);
  });
});
