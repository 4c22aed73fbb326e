import { describe, expect, it } from 'vitest';
import type { Completeness } from '../../../src/archive/contract';
import { texts as en } from '../../../src/i18n/en/messages';
import { texts as ko } from '../../../src/i18n/ko/messages';
import { sayFound, saySoFar } from '../../../src/views/sayFound';

describe('sayFound', () => {
  it.each<[number, Completeness, string, string]>([
    [342, 'partial', '찾는 중 · 현재 342편', 'Searching · 342 papers so far'],
    [0, 'partial', '찾는 중', 'Searching'], // none so far is no number yet
    [380, 'complete', '380편', '380 papers'],
    [0, 'complete', '0편', '0 papers'],
  ])('of %i that are %s is %s, %s', (total, completeness, korean, english) => {
    expect(sayFound(total, completeness, ko)).toBe(korean);
    expect(sayFound(total, completeness, en)).toBe(english);
  });

  it('counts other things in their own words', () => {
    expect(sayFound(3, 'partial', ko, ko.count.authors)).toBe('찾는 중 · 현재 3명');
  });
});

describe('saySoFar', () => {
  it('marks the count of a partial answer alone', () => {
    expect(saySoFar('3편', 'partial', ko)).toBe('현재 3편');
    expect(saySoFar('3 papers', 'partial', en)).toBe('3 papers so far');
    expect(saySoFar('3편', 'complete', ko)).toBe('3편');
  });
});
