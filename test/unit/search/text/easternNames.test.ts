import { describe, expect, it } from 'vitest';
import { EasternNames } from '../../../../src/search/text/easternNames';
import { corpusOf } from '../corpus';

const names = new EasternNames(
  corpusOf(
    { authors: ['Ming-Yu Liu', 'Kaiming He', 'Wei Wang'] },
    { authors: ['Ming Yuliu', 'Li Erran Li'] },
    { authors: ['Keiko Tanaka', 'Anh Tuan Nguyen', 'Wang Wei'] },
  ),
);

describe('EasternNames', () => {
  it.each([
    [['밍유', '리우'], ['Ming-Yu Liu'], '붙임표'],
    [['류', '밍위'], ['Ming-Yu Liu'], '성이 먼저'],
    [['류밍위'], ['Ming-Yu Liu'], '붙여서'],
    [['카이밍허'], ['Kaiming He'], '붙여서, 성이 나중'],
    [['허카이밍'], ['Kaiming He'], '붙여서'],
    [['게이코', '다나카'], ['Keiko Tanaka'], '일본'],
    [['응우옌', '안', '투안'], ['Anh Tuan Nguyen'], '베트남, 세 낱말'],
    [['왕', '웨이'], ['Wang Wei', 'Wei Wang'], '성이 먼저인 저자도'],
    [['리', '얼란'], [], '이름의 한 부분은 사람이 아니다'],
    [['밍'], [], '한 음절'],
    [['강화', '학습'], [], '없는 사람'],
    [['왕웨이왕웨이왕웨이'], [], '너무 긴 낱말'],
  ])('%j are %j: %s', (words, authors) => {
    const found = names.named(words).map(({ name }) => name);
    expect([...new Set(found)].sort()).toEqual(authors);
  });

  it('takes two syllables in one word as surname and given name', () => {
    const short = new EasternNames(corpusOf({ authors: ['Li Chen'] }, { authors: ['Chen Li'] }));
    expect(short.named(['천리'])).toEqual([{ docId: 0, name: 'Li Chen' }]);
  });
});
