import { describe, expect, it } from 'vitest';
import { collectAuthors } from '../../../src/build/collectAuthors';
import { paperOf } from '../search/papers';

describe('collectAuthors', () => {
  it('gives each author the papers, by their numbers, and the sum of their known votes', () => {
    const papers = [
      paperOf({ id: '2502.00001', votes: 3, authors: ['Kai Chen', 'Bo Li'] }),
      paperOf({ id: '2502.00002', votes: null, authors: null }),
      paperOf({ id: '2502.00003', votes: null, authors: ['Kai Chen', 'constructor'] }),
      paperOf({ id: '2502.00004', votes: 4, authors: ['Kai Chen'] }),
    ];
    expect(collectAuthors(papers)).toEqual([
      { name: 'Kai Chen', papers: 3, votes: 7, numbers: [0, 2, 3] },
      { name: 'Bo Li', papers: 1, votes: 3, numbers: [0] },
      { name: 'constructor', papers: 1, votes: null, numbers: [2] },
    ]);
  });

  it('counts a paper that a newer day lists once, with its first number and newest authors and votes', () => {
    const papers = [
      paperOf({ id: '2502.00001', day: '2025-02-25', votes: 3, authors: ['Kai Chen', 'Bo Li'] }),
      paperOf({ id: '2502.00002', day: '2025-02-25', votes: 1, authors: ['Bo Li'] }),
      paperOf({ id: '2502.00001', day: '2025-02-26', votes: 9, authors: ['Kai Chen', 'Xi Liu'] }),
    ];
    expect(collectAuthors(papers)).toEqual([
      { name: 'Kai Chen', papers: 1, votes: 9, numbers: [0] },
      { name: 'Xi Liu', papers: 1, votes: 9, numbers: [0] },
      { name: 'Bo Li', papers: 1, votes: 1, numbers: [1] },
    ]);
  });
});
