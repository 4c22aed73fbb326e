import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/digest/paper';
import { plainText } from '../../../src/digest/plainText';
import { words } from '../../../src/korean/words';
import { terms, wordForms } from '../../../src/search/terms';
import { createTextIndex } from '../../../src/search/textIndex';
import { BUNDLED_DAYS, paperOf, section } from './papers';

const BUNDLED = BUNDLED_DAYS.flat();

function indexOf(papers: readonly Paper[]) {
  const index = createTextIndex();
  index.add(papers);
  return index;
}

/** Ids found, best first. */
function found(index: ReturnType<typeof indexOf>, text: string): string[] {
  return [...index.search(text)].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

describe('over the bundled digests', () => {
  const index = indexOf(BUNDLED);

  it.each([
    ['DICE', ['2410.08207'], 'a name'],
    ['OmniAlign-V', ['2502.18411'], 'a name with a hyphen'],
    ['omnialign v', ['2502.18411'], 'with a space'],
    ['omnialignv', ['2502.18411'], 'joined'],
    ['omnia', ['2502.18411'], 'unfinished'],
    ['DART의 확산 모델을', ['2410.08159'], '두 언어를 섞어서'],
  ])('%j finds %j: %s', (question, expected) => {
    expect(found(index, question)).toEqual(expected);
  });

  it.each([
    ['확산', ['2410.08207', '2410.08159', '2503.04606']],
    ['비디오 생성', ['2502.08639', '2503.04606', '2410.08151']],
    ['test-time', ['2504.05298', '2504.04718', '2502.07985']],
  ])('%j finds %j first', (question, expected) => {
    expect(found(index, question).slice(0, expected.length)).toEqual(expected);
  });

  it.each([
    ['확산', '확산을'],
    ['모델', '모델들에서는'],
    ['해상도', '해상도를'],
    ['비디오 생성', '비디오를 생성'],
    ['LLM', 'LLM은'],
    ['chain of thought', 'Chain-of-Thought'],
    ['gpt4', 'GPT-4'],
    ['Farre', 'Farré'],
  ])('%j and %j find the same papers', (question, other) => {
    const ids = found(index, question);
    expect(ids.length).toBeGreaterThan(0);
    expect(found(index, other).sort()).toEqual(ids.sort());
  });

  it.each(['', '…', '을', '없는말이다', 'zzzz', '확산 없는말이다'])(
    '%j finds nothing',
    (question) => {
      expect(found(index, question)).toEqual([]);
    },
  );

  it('finds what a slow search over every term finds', () => {
    const held = BUNDLED.map((paper) => ({ id: paper.id, own: [...new Set(termsOf(paper))] }));
    const texts = BUNDLED.flatMap(textsOf).flatMap((text) => words(text).map((word) => word.text));
    const known = fc.constantFrom(...new Set(texts));
    const piece = fc
      .tuple(known, fc.nat({ max: 12 }), fc.constantFrom('', '', '을', '들에서', '-', '-4'))
      .map(([word, length, ending]) => (word.slice(0, length) || word) + ending);
    const question = fc.array(piece, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(question, fc.constantFrom(' ', ' ', '-'), (pieces, between) => {
        const text = pieces.join(between);
        const expected = held.filter(({ own }) => holds(own, text)).map(({ id }) => id);
        expect([...index.search(text).keys()].sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('where a word stands', () => {
  const index = indexOf([
    paperOf({ id: '2502.00001', sections: [section(null, '토큰을 줄인다')] }),
    paperOf({ id: '2502.00002', authors: ['토큰'] }),
    paperOf({ id: '2502.00003', title: '토큰' }),
  ]);

  it('제목이 저자보다, 저자가 요약보다 앞선다', () => {
    expect(found(index, '토큰')).toEqual(['2502.00003', '2502.00002', '2502.00001']);
  });

  it('finds words of different parts of a paper together', () => {
    const paper = paperOf({
      title: 'DICE',
      authors: ['Kai Chen'],
      sections: [section(null, '확산')],
    });
    expect(found(indexOf([paper]), '확산 chen dice')).toEqual([paper.id]);
  });

  it('reads nested sentences, and text without its markup', () => {
    const bullets = [{ text: '**확산** `모델`', children: ['MVD$^2$ 토큰'] }];
    const paper = paperOf({ sections: [{ kind: null, label: null, bullets }] });
    for (const text of ['확산', '모델', '토큰', 'mvd²']) {
      expect(found(indexOf([paper]), text)).toEqual([paper.id]);
    }
  });

  it('does not read where a link leads', () => {
    const text = '[코드](https://github.com/hidden)는 $\\alpha$';
    const index = indexOf([paperOf({ sections: [section(null, text)] })]);
    expect(found(index, '코드')).toHaveLength(1);
    expect(found(index, 'α')).toHaveLength(1);
    expect(found(index, 'hidden')).toEqual([]);
  });

  it('조사만 남는 낱말도 그대로 찾는다', () => {
    const index = indexOf([paperOf({ title: '보다는' })]);
    expect(found(index, '보다는')).toHaveLength(1);
  });

  it('finds a paper added later', () => {
    const growing = indexOf([]);
    expect(found(growing, '토큰')).toEqual([]);
    growing.add([paperOf({ title: '토큰' })]);
    expect(found(growing, '토큰')).toEqual(['2502.00001']);
  });
});

function textsOf({ title, authors, sections }: Paper): string[] {
  const bullets = sections.flatMap((part) => part.bullets);
  const sentences = bullets.flatMap(({ text, children }) => [text, ...children]);
  return [plainText(title), ...(authors ?? []), ...sentences.map(plainText)];
}

function termsOf(paper: Paper): string[] {
  return textsOf(paper).flatMap(terms);
}

/** Whether of every word of a question one form is there with all of its terms. */
function holds(own: readonly string[], question: string): boolean {
  const asked = words(question)
    .map(wordForms)
    .filter((forms) => forms.length > 0);
  const has = (term: string) =>
    own.some((word) => word === term || (term.length > 1 && word.startsWith(term)));
  return asked.length > 0 && asked.every((forms) => forms.some((form) => form.every(has)));
}
