import { getChoseong } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTICLE_SET } from '../../../../src/korean/particles';
import { contextOf } from './archive';

function readingsOf(initials: string, ...texts: string[]): [string, number][] {
  return contextOf(...texts)
    .choseong.readingsOf(initials)
    .map(({ text, count }) => [text, count]);
}

describe('ChoseongReadings', () => {
  it.each<[string, string, [string, number][], string]>([
    ['ㅌㅋ', '토큰 토큰', [['토큰', 2]], '한 글에 나온 수만큼 센다'],
    ['ㅌㅋ', '토큰을 토큰은', [['토큰', 2]], '조사가 붙어도 된다'],
    ['ㅌㅋ', '토큰화', [], '다른 말이 붙으면 안 된다'],
    ['ㅌㅋ', '새토큰', [], '말의 가운데에서 시작하지 않는다'],
    ['ㅎㅅㅎ', '학습하', [], '어미를 뗀 하다는 말이 아니다'],
    [
      'ㄱㅎㅎㅅ',
      '강화학습 강화 학습 강화 학습',
      [['강화 학습', 3]],
      '띄어쓰기가 달라도 한 말이고, 많이 쓰는 대로 쓴다',
    ],
    ['ㄱㅎㅎㅅ', '강 화학습', [], '한 음절짜리 조각으로는 읽지 않는다'],
    [
      'ㄱㅅ',
      '개선 검색 검색',
      [
        ['검색', 2],
        ['개선', 1],
      ],
      '많은 것이 먼저이다',
    ],
  ])('%s, 글 %j → %j: %s', (initials, text, expected) => {
    expect(readingsOf(initials, text)).toEqual(expected);
  });

  it('이웃한 말에 바로 붙은 것만 읽는다', () => {
    const { choseong } = contextOf('검색 증강과 개선. 개선 증강. 증강 기술', '계산을 증강');
    const texts = (beside: object) => choseong.readingsOf('ㄱㅅ', beside).map(({ text }) => text);
    expect(texts({ after: '증강' })).toEqual(['검색', '개선']);
    expect(texts({ before: '증강' })).toEqual(['기술']);
    expect(texts({ before: '(증강' })).toEqual([]);
  });

  it('조사가 붙은 꼴을 다른 말로 읽지 않는다', () => {
    expect(readingsOf('ㅁㄷㅇ', '모델을 모델이 모델은')).toEqual([]);
  });

  it('낱말을 하나씩 견주는 느린 방법과 같다', () => {
    const syllable = fc.constantFrom(...'가거나너다더은를');
    const word = fc.string({ unit: syllable, minLength: 2, maxLength: 4 });
    const initials = fc.string({
      unit: fc.constantFrom('ㄱ', 'ㄴ', 'ㄷ'),
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), initials, (words, asked) => {
        const context = contextOf(words.join('. '));
        const { stem } = context.planner.lookup.corpus;
        const counts = new Map<string, number>();
        for (const text of words) {
          const [start, suffix] = [text.slice(0, asked.length), text.slice(asked.length)];
          if (getChoseong(start) !== asked || stem(start) !== start) continue;
          if (suffix !== '' && !PARTICLE_SET.has(suffix)) continue;
          counts.set(start, (counts.get(start) ?? 0) + 1);
        }
        const readings = context.choseong.readingsOf(asked);
        expect(new Map(readings.map(({ text, count }) => [text, count]))).toEqual(counts);
      }),
      { numRuns: 50 },
    );
  });
});
