import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/question/operators';
import { Scanner } from '../../../../src/search/text/scanner';
import { docsOf, paperOf, section } from '../papers';

const DOCS = docsOf([
  paperOf({
    id: '2502.00001',
    title: 'Video',
    sections: [section('whats-new', '강화 학습을 C로')],
  }),
  paperOf({ id: '2502.00002', title: 'Image', sections: [section('whats-new', 'video, C++')] }),
  paperOf({ id: '2502.00003', title: 'Text', authors: ['Video Chen'] }),
  paperOf({
    id: '2502.00004',
    koreanTitle: '예시 논문',
    keywords: ['보상 모델'],
    code: 'https://github.com/haru/example',
  }),
]);

function scan(text: string): string {
  const { ids } = new Scanner().scan(DOCS, readText(text));
  return ids.map((id) => id.slice(-1)).join(' ');
}

describe('Scanner', () => {
  it.each([
    ['video', '1 3 2', 'titles, then authors, then summaries'],
    ['강화학습은', '1', 'spacing and particles'],
    ['video c++', '2', 'all words'],
    ['title:video', '1', ''],
    ['-video', '3 4', 'no author makes a paper contain it'],
    ['-title:video', '2 3 4', ''],
    ['title:예시논문', '4', 'a Korean title is a title'],
    ['보상모델', '4', 'a keyword'],
    ['"보상 모델"', '4', ''],
    ['github.com/haru', '4', 'the address of code'],
    ['"video"', '1 2', 'no author'],
    ['"C++"', '2', 'signs'],
    ['"C"', '1', 'borders'],
    ['-"C++"', '1 3 4', ''],
    ['2502.00002', '2', 'a pasted id'],
    ['없다', '', ''],
    ['votes:>3', '1 2 3 4', 'filters are no text'],
  ])('%s → %s: %s', (text, ids) => {
    expect(scan(text)).toBe(ids);
  });

  it('tells how texts write what was asked', () => {
    const { forms } = new Scanner().scan(DOCS, readText('학습을 "C++" -"Image"'));
    expect(forms).toEqual(['학습', '"C++"']);
  });

  it.each([
    ['에이전트 논문 중 나온', ['에이전트'], 'words that people ask with are not marked'],
    ['논문', ['논문'], 'unless there are no others'],
    ['추천 시스템', ['추천', '시스템'], 'a word of a request may be asked for'],
  ])('marks of %s %j: %s', (text, forms) => {
    expect(new Scanner().scan(DOCS, readText(text)).forms).toEqual(forms);
  });

  it('tells which papers contain what is excluded', () => {
    const excluded = (text: string) => [...new Scanner().excluded(DOCS, readText(text))];
    expect(excluded('-video')).toEqual(['2502.00001', '2502.00002']);
    expect(excluded('-"C"')).toEqual(['2502.00001']);
    expect(excluded('video')).toEqual([]);
  });

  it('prepares a paper once', () => {
    const scanner = new Scanner();
    const [doc] = DOCS;
    if (!doc) throw new Error('a paper');
    expect(scanner.prepare(doc)).toBe(scanner.prepare(doc));
  });
});
