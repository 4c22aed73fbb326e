import { describe, expect, it } from 'vitest';
import { Doc } from '../../../../src/search/text/doc';
import { paperOf } from '../papers';

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

  it('has the letters of a passage', () => {
    expect(doc.passages.map(({ normalized }) => normalized)).toEqual([
      'finetuning',
      '굵게c아래',
      '둘째',
    ]);
  });

  it('has no names where the authors are unknown', () => {
    expect(doc.names).toEqual([]);
  });
});
