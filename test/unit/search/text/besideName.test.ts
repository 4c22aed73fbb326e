import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/question/operators';
import { docsOf, paperOf } from '../papers';
import { textSearchOf } from '../textSearchOf';

const text = (said: string) => [{ kind: 'other' as const, label: null, bullets: [bullet(said)] }];
const bullet = (said: string) => ({ text: said, children: [] });

const papers = [
  paperOf({
    id: '2407.00001',
    title: 'ReJamba: Jamba 코드',
    sections: text('Jamba 코드와 Jamba 성능'),
  }),
  paperOf({ id: '2407.00002', title: 'Jamba: A Hybrid', sections: text('혼합 구조') }),
  paperOf({ id: '2407.00003', title: 'RAG: Retrieval', sections: text('검색') }),
  paperOf({ id: '2407.00004', title: 'Testing RAG', sections: text('RAG 코드') }),
];
const search = textSearchOf(docsOf(papers));
const found = (asked: string) => search.search(readText(asked)).ids;

describe('a paper whose name is said', () => {
  it.each([
    ['Jamba'],
    ['Jamba 논문'],
    ['Jamba 원논문 찾아줘'],
    ['Jamba에 대한 논문'],
    ['Jamba 코드'],
    ['Jamba 성능'],
    ['jamba 논문 리뷰'],
    ['Jamba github'],
  ])('is first, whatever is wanted of it: %s', (asked) => {
    expect(found(asked)[0]).toBe('2407.00002');
  });

  it.each([
    ['RAG 코드', ['2407.00004'], 'a term of the table'],
    ['코드 Jamba', ['2407.00001'], 'before the name'],
    ['ReJamba 혼합', [], 'not what people want of any paper'],
  ])('%s finds %j alone: %s', (asked, ids) => {
    expect(found(asked)).toEqual(ids);
  });
});
