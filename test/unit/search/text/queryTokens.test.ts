import { describe, expect, it } from 'vitest';
import { tokenizeQuery } from '../../../../src/search/text/queryTokens';
import { corpusOf } from '../corpus';

const corpus = corpusOf({ text: '모델을 모델이 모델은 OmniAlign-V 결과' });

describe('tokenizeQuery', () => {
  it.each([
    ['모델에서', ['모델 모델'], '조사를 뗀다'],
    ['결과를', ['결과 결과'], '아는 낱말의 조사만 뗀다'],
    ['뷁쉙을', ['뷁쉙을 뷁쉙을'], '모르는 낱말은 그대로'],
    ['LLM은', ['llm llm'], '로마자에 붙은 조사'],
    ['LLMs', ['llm llms'], '복수'],
    ['OmniAlign-V를', ['omnialignv omnialignv'], '한 낱말로 이은 것'],
    ['fine tuning', ['fine fine', 'tuning tuning'], '띄어 쓴 것은 두 낱말'],
    ['한 장으로', ['한 한', '장 장'], '센 단위의 조사'],
    ['성장으로', ['성장으로 성장으로'], '단위처럼 끝나는 말'],
    ['!!!', [], '부호뿐이다'],
  ])('%s → %j: %s', (text, expected) => {
    const tokens = tokenizeQuery(text, corpus);
    expect(tokens.map(({ term, key }) => `${term} ${key}`)).toEqual(expected);
  });

  it.each([
    ['주가 예측', '주가', '명사뿐이면 한 낱말이다'],
    ['주가 뜨는지 예측하는 법', '주', '문장에서는 조사다'],
    ['주는 예측', '주', '가만 주어를 나타낸다'],
  ])('%s → %s: %s', (text, term) => {
    const corpus = corpusOf({ text: '주를 주는 주가 주의 예측을' });
    expect(tokenizeQuery(text, corpus)[0]?.term).toBe(term);
  });

  it.each([
    ['뷁치는', '뷁치는', '한 글자는 명사로 보지 않는다'],
    ['꽃게잡는', '꽃게', '명사와 그 동사'],
    ['꽃게잡기', '꽃게', '명사와 그 동사'],
    ['가재잡는', '가재잡는', '모르는 명사'],
    ['고래잡는', '고래잡는', '논문이 그렇게 쓴다'],
  ])('%s → %s: %s', (text, term) => {
    const corpus = corpusOf({ text: '꽃게가 꽃게를 꽃게는 고래가 고래를 고래잡는' });
    expect(tokenizeQuery(text, corpus).map((token) => token.term)).toContain(term);
  });

  it.each([
    ['알파고', '알파고', '표에는 알파도 있다'],
    ['효율적인', '효율적', '표의 같은 줄에 있다'],
  ])('%s → %s: %s', (text, term) => {
    const corpus = corpusOf({ text: '알파는 알파를 알파가 알파고 효율적인 효율적인 효율적이고' });
    const stem = (word: string) => word.replace(/[고인]$/, '');
    expect(tokenizeQuery(text, { ...corpus, stem })[0]?.term).toBe(term);
  });

  it('접속 부사는 찾는 말이 아니다', () => {
    expect(tokenizeQuery('모델 그리고 결과', corpus).map(({ term }) => term)).toEqual([
      '모델',
      '결과',
    ]);
  });

  it('keeps the text as typed', () => {
    expect(tokenizeQuery('LLMs 모델에서', corpus).map(({ text }) => text)).toEqual([
      'LLMs',
      '모델에서',
    ]);
  });

  it.each([
    ['뷁을', 5, '뷁', '다섯 배로 흔한 명사에 붙은 조사'],
    ['뷁을', 4, '뷁을', '그만큼 흔하지 않은 명사'],
    ['뷁인지', 1, '뷁', '무엇인지 묻는 말'],
    ['뷁인가', 1, '뷁', '무엇인가 묻는 말'],
    ['뷁에는', 1, '뷁', '어느 논문도 쓰지 않는 꼴'],
  ])('%s, 명사만 있는 논문 %i편 → %s: %s', (text, papers, term) => {
    const nouns = Array.from({ length: papers }, () => ({ text: '뷁 차이' }));
    const tokens = tokenizeQuery(text, corpusOf({ text: '뷁을 고른다' }, ...nouns));
    expect(tokens.map((token) => token.term)).toEqual([term]);
  });

  it.each([
    ['답을', '답', '표에 있는 한 글자 명사'],
    ['답이', '답', '표에 있는 한 글자 명사에는 이도 붙는다'],
    ['마을', '마을', '마는 표에 없다'],
    ['화상통화하는', '화상통화', '표에 있는 명사로 만든 동사'],
    ['뷁쉙하는', '뷁쉙하는', '표에 없는 명사로 만든 동사'],
    ['거짓말하는지', '거짓말하는지', '표에 어간이 있는 동사'],
  ])('%s → %s: %s', (text, term) => {
    expect(tokenizeQuery(text, corpus).map((token) => token.term)).toEqual([term]);
  });

  it('takes a particle from what case markers follow only after that particle', () => {
    const only = corpusOf({ text: '사진만을 사진만이 사진을 사진이 사진' });
    expect(tokenizeQuery('사진만', only).map(({ term }) => term)).toEqual(['사진']);
  });

  it('조사처럼 끝나는 명사는 그대로 둔다', () => {
    const rest = Array.from({ length: 9 }, () => ({ text: '어린 나무' }));
    const withChild = corpusOf({ text: '어린이를 어린이가 본다' }, ...rest);
    expect(tokenizeQuery('어린이', withChild).map(({ term }) => term)).toEqual(['어린이']);
  });
});
