import { describe, expect, it } from 'vitest';
import { normalizeKey } from '../../../../src/korean/normalize';
import { Doc } from '../../../../src/search/text/doc';
import { bytesHeld } from '../bytesHeld';
import { paperOf, section } from '../papers';

const doc = new Doc(
  paperOf({
    title: 'ﬁne **Tuning**',
    authors: null,
    sections: [
      {
        kind: 'whats-new',
        label: 'New',
        bullets: [
          { text: '**굵게** `C++`', children: ['아래'] },
          { text: '둘째', children: [] },
        ],
      },
    ],
  }),
);

describe('Doc', () => {
  it('has the title and each bullet with those below it as passages, without markup, in NFKC', () => {
    expect(doc.passages.map(({ text }) => text)).toEqual(['fine Tuning', '굵게 C++ 아래', '둘째']);
    expect(doc.passages).toBe(doc.passages);
  });

  it('has the letters of its passages on a line each', () => {
    const keys = doc.passages.map(({ text }) => normalizeKey(text));
    expect(doc.letters).toBe(keys.join('\n'));
    expect(doc.passages.map(({ normalized }) => normalized)).toEqual(keys);
  });

  it('has the Korean title with the title, and addresses and keywords as passages', () => {
    const { passages } = new Doc(
      paperOf({
        title: 'Costs $5',
        koreanTitle: '값은 **$6**',
        keywords: ['Ｒ&Ｄ', '강화 학습'],
        code: 'https://github.com/haru/example',
        project: 'https://example.org/haru',
        sections: [section('whats-new', '요약')],
      }),
    );
    expect(passages.map(({ text }) => text)).toEqual([
      'Costs $5 · 값은 $6',
      '요약',
      'github.com/haru/example',
      'example.org/haru',
      'R&D',
      '강화 학습',
    ]);
  });

  it('has the letters of a passage', () => {
    expect(doc.passages.map(({ normalized }) => normalized)).toEqual([
      'finetuning',
      '굵게c아래',
      '둘째',
    ]);
  });

  it('has passages without a copy of texts that are plain already', () => {
    const papers = Array.from({ length: 500 }, (_, at) =>
      paperOf({ sections: [section('whats-new', `${at} ${'모델을 배운다 → '.repeat(1000)}`)] }),
    );
    const texts = papers.length * 2 * 10_000;
    const passages = () => papers.map((paper) => new Doc(paper).passages);
    // The engine writes a joined text anew when it is first read.
    passages();
    const bytes = bytesHeld(passages);
    expect(bytes).toBeLessThan(texts / 10);
  });

  it('has no names where the authors are unknown', () => {
    expect(doc.names).toEqual([]);
  });
});
