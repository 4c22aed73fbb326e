import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeKey } from '../../../../src/korean/normalize';
import { countMatches, createHighlighter } from '../../../../src/search/display/highlight';
import { paperOf, section } from '../papers';

const formsOf = (question: string) => question.split(' ').map(normalizeKey);
const highlighterOf = (question: string) => createHighlighter(formsOf(question));

const PAPER = paperOf({
  sections: [
    section('technical-details', '확산 모델을 쓴다.', '토큰을 줄인다.'),
    section('whats-new', '새로운 방법이다.', '빠른 방법이다.'),
    section('performance-highlights', '확산과 토큰 모두 좋다.'),
  ],
});

describe('excerpt', () => {
  it.each<[string, string | null, string]>([
    ['토큰', '토큰을 줄인다.', '찾는 말이 든 첫 문장'],
    ['확산 토큰', '확산과 토큰 모두 좋다.', '찾는 말이 가장 많이 든 문장'],
    ['방법', '새로운 방법이다.', '같으면 앞의 것'],
    ['없는말', null, '어디에도 없다'],
  ])('%j를 물으면 %j: %s', (question, expected) => {
    expect(highlighterOf(question).excerpt(PAPER)).toBe(expected);
  });

  it.each([
    ['토큰', '토큰을 줄인다. 끝이다.', '찾는 말이 든 문장부터 문단 끝까지'],
    ['확산', '확산 모델이다. 토큰을 줄인다. 끝이다.', '첫 문장이면 문단 전체'],
    ['3.5', 'GPT-3.5보다 낫다.', '수 안의 점에서는 끊지 않는다'],
  ])('문장이 여럿인 문단에서 %j를 물으면 %j: %s', (question, expected) => {
    const sections = [section(null, '확산 모델이다. 토큰을 줄인다. 끝이다.', 'GPT-3.5보다 낫다.')];
    expect(highlighterOf(question).excerpt(paperOf({ sections }))).toBe(expected);
  });

  it.each<[string, string | null, string]>([
    ['보상', '강화 학습, 보상 모델', '요약에 없는 말은 키워드에서'],
    ['토큰', '토큰을 줄인다.', '요약에 있는 말은 요약에서'],
    ['확산 보상', null, '제목에 있는 말로 찾았으면 요약의 첫머리를 보인다'],
    ['예시', null, '한국어 제목도 제목이다'],
    ['없는말', null, ''],
  ])('키워드가 있는 논문에 %j를 물으면 %j: %s', (question, expected) => {
    const paper = paperOf({
      title: '확산',
      koreanTitle: '예시',
      keywords: ['강화 학습', '보상 모델'],
      sections: [section(null, '토큰을 줄인다.')],
    });
    expect(highlighterOf(question).excerpt(paper)).toBe(expected);
  });

  const filler =
    '이 방법은 서로 다른 여러 데이터를 한꺼번에 쓰면서도 계산이 크게 늘지 않도록 만든 것으로,';

  it.each<[string, string | null, string]>([
    [
      `${filler} 토큰을 줄인다.`,
      '… 쓰면서도 계산이 크게 늘지 않도록 만든 것으로, 토큰을 줄인다.',
      '긴 문장은 찾은 곳 조금 앞부터',
    ],
    [`이 방법은 토큰을 줄이고, ${filler} 빠르다.`, null, '앞에 있으면 처음부터'],
    [`**이 방법**은 ${filler} 토큰을 줄인다.`, null, '마크업은 자르지 않는다'],
  ])('%j에서 토큰을 물으면 %j: %s', (sentence, expected) => {
    const paper = paperOf({ sections: [section(null, sentence)] });
    expect(highlighterOf('토큰').excerpt(paper)).toBe(expected ?? sentence);
  });

  it('searches the first 500 bullets of a section', () => {
    const texts = Array.from(
      { length: 501 },
      (_, index) => `문장 ${index === 500 ? '토큰' : index}.`,
    );
    const paper = paperOf({ sections: [section(null, ...texts)] });
    expect(highlighterOf('토큰').excerpt(paper)).toBeNull();
  });

  it('is the end of a paragraph of the paper', () => {
    const sentence = fc.constantFrom('확산이다.', '토큰!', '모델 3.5다.', '');
    const paragraph = fc.array(sentence, { maxLength: 3 }).map((all) => all.join(' '));
    const kind = fc.constantFrom('whats-new' as const, 'technical-details' as const, null);
    const sections = fc.array(
      fc.tuple(kind, fc.array(paragraph)).map(([name, texts]) => section(name, ...texts)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(sections, fc.subarray(['확산', '토큰']), (all, forms) => {
        const shown = createHighlighter(forms).excerpt(paperOf({ sections: all }));
        const paragraphs = all.flatMap(({ bullets }) => bullets.map(({ text }) => text));
        const most = Math.max(
          0,
          ...paragraphs.flatMap((text) =>
            text.split(/(?<=[.!?]) /).map((part) => countMatches(part, forms)),
          ),
        );
        if (shown === null) {
          expect(most).toBe(0);
          return;
        }
        expect(paragraphs.some((text) => text.endsWith(shown))).toBe(true);
        const [first = ''] = shown.split(/(?<=[.!?]) /);
        expect(countMatches(first, forms)).toBe(most);
      }),
    );
  });
});
