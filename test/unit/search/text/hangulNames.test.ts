import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameSyllables } from '../../../../src/korean/nameSyllables';
import { normalizeKey } from '../../../../src/korean/normalize';
import { romanizeName } from '../../../../src/korean/romanize';
import { HangulNames } from '../../../../src/search/text/hangulNames';
import { tokenizeQuery } from '../../../../src/search/text/queryTokens';
import { corpusOf } from '../corpus';

const corpus = corpusOf(
  { authors: ['Yejin Choi', 'Chelsea Finn'], text: '언어 모델의 이미지' },
  { authors: ['Kyung-Hyun Cho', 'Song Han'] },
  { authors: ['Yejun Choi', 'Christopher D. Manning'] },
  { authors: ['Miji Lee', 'Chaorui Deng'] },
  { authors: ['Percy Liang', 'Shi Pu'] },
  { authors: ['Jonathan Berant', 'Jan Kautz'] },
  { authors: ['Jonathan Brandt', 'Gordon Wetzstein'] },
  { authors: ['Ming-Yu Liu', 'Yang Guo', 'Chi Ko'], text: '고양이를 고치는' },
  { authors: ['Fei Li', 'Li Fei-Fei'] },
);
const names = new HangulNames(corpus);

function named(text: string): readonly string[] {
  const isWord = ({ term }: { term: string }) => corpus.index.says(term);
  return names.at(tokenizeQuery(text, corpus), 0, isWord)?.names ?? [];
}

describe('HangulNames', () => {
  it.each([
    ['최예진', 'Yejin Choi', '성이 먼저'],
    ['예진 최', 'Yejin Choi', '성이 나중'],
    ['최예진의', 'Yejin Choi', '조사'],
    ['예진 최의', 'Yejin Choi', '두 낱말의 조사'],
    ['최 예진이', 'Yejin Choi', '두 낱말의 조사'],
    ['최 예진님의', 'Yejin Choi', '높임말과 조사'],
    ['예진 최교수님이', 'Yejin Choi', '직함과 조사'],
    ['밍유 리우의', 'Ming-Yu Liu', '두 낱말의 조사'],
    ['첼시 핀이', 'Chelsea Finn', '두 낱말의 조사'],
    ['크리스토퍼 매닝은', 'Christopher D. Manning', '표의 이름과 조사'],
    ['조경현', 'Kyung-Hyun Cho', '붙임표'],
    ['페이페이 리', 'Li Fei-Fei', '표의 이름에 같은 부분이 둘'],
    ['한송', 'Song Han', '중국 이름도 소리가 같으면'],
    ['첼시 핀', 'Chelsea Finn', '소리'],
    ['퍼시 리앙', 'Percy Liang', '두 낱말의 소리가 한 낱말의 로마자보다 먼저'],
    ['조나단 베란트', 'Jonathan Berant', '자음이 같으면 글자가 가까운 쪽'],
    ['밍유 리우', 'Ming-Yu Liu', '중국 이름의 음절'],
    ['류밍위의', 'Ming-Yu Liu', '조사'],
    ['얀 카우츠', 'Jan Kautz', 'J가 ㅇ인 이름'],
    ['고든 웨츠스타인', 'Gordon Wetzstein', 'tz는 한 소리'],
    ['크리스토퍼 매닝', 'Christopher D. Manning', '표'],
  ])('%s는 %s: %s', (text, name) => {
    expect(named(text)).toEqual([name]);
  });

  it.each([
    ['최예준아', '없는 이름'],
    ['이미지', '논문에 있는 낱말은 사람이 아니다'],
    ['언어 모델', '낱말뿐이다'],
    ['언어 모델의', '조사를 떼어도 낱말뿐이다'],
    ['딴 얘기로', '자음만 같은 이름은 아니다'],
    ['고양이', '논문에 있는 낱말은 중국 사람도 아니다'],
    ['고치는', '두 음절과 조사는 동사일 때가 많다'],
    ['모네', '한 낱말은 소리로 찾지 않는다'],
  ])('%s는 누구도 아니다: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('두 음절 한 낱말은 따로 부르거나 논문이 많을 때만 사람이다', () => {
    const at = (isCalled: boolean) =>
      names.at(tokenizeQuery('한송', corpus), 0, () => false, isCalled)?.names;
    expect([at(true), at(false)]).toEqual([['Song Han'], undefined]);
    const many = corpusOf(...Array.from({ length: 10 }, () => ({ authors: ['Song Han'] })));
    const known = new HangulNames(many).at(tokenizeQuery('한송', many), 0, () => false, false);
    expect(known?.names).toEqual(['Song Han']);
  });

  it('finds as many as a look at every name', () => {
    const part = fc.constantFrom('I', 'Min', 'Ye', 'Jin', 'Yejin', 'Choi', 'Lee', 'Imin');
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    const papers = fc.array(fc.array(name, { maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(papers, fc.constantFrom('최예진', '이민', '이이민', '민이'), (all, typed) => {
        const corpus = corpusOf(...all.map((authors) => ({ authors })));
        const found = new HangulNames(corpus).at(tokenizeQuery(typed, corpus), 0, () => false);
        const named = all
          .flat()
          .filter((one) => isRomanized(one, typed) || isTranscribed(one, typed));
        // Imin Lee and I Min Lee are one author.
        expect(new Set(found?.names.map(normalizeKey))).toEqual(new Set(named.map(normalizeKey)));
      }),
    );
  });
});

/** Whether parts of a name are a surname, first or last, and else a given name, as the syllables are spelt. */
function isRomanized(name: string, typed: string): boolean {
  const parts = name.toLowerCase().split(' ');
  return romanizeName(typed).some(({ surnames, given }) => {
    const pattern = new RegExp(`^${given.map((some) => `(?:${some.join('|')})`).join('')}$`);
    return (
      (surnames.includes(parts.at(-1) ?? '') && pattern.test(parts.slice(0, -1).join(''))) ||
      (surnames.includes(parts[0] ?? '') && pattern.test(parts.slice(1).join('')))
    );
  });
}

const syllables = new NameSyllables();

/** Whether the parts of a name, in two halves, may be those of a text; of two syllables the last comes first. */
function isTranscribed(name: string, typed: string): boolean {
  const parts = name.toLowerCase().split(' ');
  const mayBe = (hangul: string, some: readonly string[]) =>
    syllables.read(hangul, [''], () => true).includes(some.join(''));
  return parts.some((_, at) =>
    Array.from(typed).some((_, cut) => {
      const [first, second] = [typed.slice(0, cut), typed.slice(cut)];
      const [before, after] = [parts.slice(0, at), parts.slice(at)];
      if (first === '' || before.length === 0) return false;
      const isInOrder = typed.length > 2 && mayBe(first, before) && mayBe(second, after);
      return isInOrder || (mayBe(second, before) && mayBe(first, after));
    }),
  );
}
