import { describe, expect, it } from 'vitest';
import {
  documentFrequency,
  eachPosting,
  type PackedPostings,
  packFrequency,
} from '../../../../src/search/text/packedPostings';

/** Term 0 is in the title and summary of paper 0 and in the summary of paper 2, term 1 in none. */
const POSTINGS: PackedPostings = {
  terms: ['a', 'b'],
  places: new Uint32Array(4),
  starts: Uint32Array.of(0, 3, 3),
  papers: Uint32Array.of(0, 0, 2),
  times: Uint16Array.of(packFrequency(1, 0), packFrequency(4, 2), packFrequency(99_999, 2)),
};

function postingsOf(term: number): [paper: number, field: number, frequency: number][] {
  const all: [number, number, number][] = [];
  eachPosting(POSTINGS, term, (...posting) => all.push(posting));
  return all;
}

describe('packed postings', () => {
  it('give paper, field and frequency back; the frequency saturates', () => {
    expect(postingsOf(0)).toEqual([
      [0, 0, 1],
      [0, 2, 4],
      [2, 2, 16_383],
    ]);
  });

  it('are none for a term without any, and for no term', () => {
    expect(postingsOf(1)).toEqual([]);
    expect(postingsOf(7)).toEqual([]);
  });

  it('count a paper once', () => {
    expect([0, 1, 7].map((term) => documentFrequency(POSTINGS, term))).toEqual([2, 0, 0]);
  });
});
