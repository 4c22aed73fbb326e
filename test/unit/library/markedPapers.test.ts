import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArxivId } from '../../../src/digest/arxivId';
import { merge } from '../../../src/library/library';
import { markedPapers } from '../../../src/library/markedPapers';
import { marksOf } from '../../../src/library/marks';
import { arxivId, libraries, library } from './libraries';

const [A, B] = [arxivId('2502.18411'), arxivId('2410.07985')];

describe('markedPapers', () => {
  it('has the marks of each paper that filters ask for', () => {
    const marks = marksOf(
      library({
        'papers/2502.18411': {
          saved: [true, 1],
          read: [true, 2],
          note: ['다시 #세미나 #RL', 3],
          'in/later': ['5', 4],
        },
        'papers/2410.07985': { read: [true, 5] },
        'papers/2504.06261': { saved: [false, 6] },
      }),
    );
    expect([...markedPapers(marks)]).toEqual([
      [A, ['read', 'saved', 'noted', 'list:later', 'tag:세미나', 'tag:RL']],
      [B, ['read']],
    ]);
  });

  it('leaves out a paper of which only the words of its note change', () => {
    const noteOf = (note: string) => library({ 'papers/2502.18411': { note: [note, 1] } });
    const [before, after] = [marksOf(noteOf('#RL a')), marksOf(noteOf('#RL ab'))];
    expect(markedPapers(after, before).size).toBe(0);
    expect([...markedPapers(marksOf(noteOf('#R')), before)]).toEqual([[A, ['noted', 'tag:R']]]);
  });

  it('gives with each change what, put into an earlier state, is the later one', () => {
    fc.assert(
      fc.property(libraries, libraries, (earlier, change) => {
        const before = marksOf(earlier);
        const later = merge(earlier, change);
        const after = marksOf(later, { library: earlier, marks: before });
        const marked = new Map<ArxivId, readonly string[]>(markedPapers(before));
        for (const [id, marks] of markedPapers(after, before)) {
          if (marks.length > 0) marked.set(id, marks);
          else marked.delete(id);
        }
        expect(sorted(marked)).toEqual(sorted(markedPapers(after)));
      }),
    );
  });
});

function sorted(marked: ReadonlyMap<ArxivId, readonly string[]>) {
  return [...marked].sort(([a], [b]) => (a < b ? -1 : 1));
}
