import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/cite/oneLine';
import { ris } from '../../../src/cite/ris';
import { arxivMonth } from '../../../src/digest/arxivId';
import { hostilePaper, OPTIONAL_LINES, paperOf, UNIQUE } from './papers';
import { fullName, readCitations } from './readCitations';
import { checkFacts } from './zoteroChecks';
import { readRis } from './zoteroRules';

const tagsOf = (text: string) => text.split('\r\n').map((line) => line.slice(0, 6));

describe('ris', () => {
  it('is a record of lines that end in CRLF', () => {
    expect(ris([paperOf()])).toBe(
      [
        'TY  - MANSCPT',
        'TI  - A Title',
        'AU  - Clark, Ada B.',
        'AU  - Kim, Eun',
        'PY  - 2025',
        'DA  - 2025/02//',
        'UR  - https://arxiv.org/abs/2502.04920',
        'DO  - 10.48550/arXiv.2502.04920',
        'DB  - arXiv',
        'AN  - arXiv:2502.04920',
        'M3  - Preprint',
        "N1  - The order of the authors is not in the source of this entry. arXiv's own record has them: https://arxiv.org/bibtex/2502.04920",
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    );
  });

  it('has no note where all authors are known in their order', () => {
    expect(ris([paperOf({ authorsInOrder: true })])).not.toContain('N1  - ');
  });

  it('has a line for each keyword, and notes for what no tag is for', () => {
    const text = ris([paperOf(OPTIONAL_LINES)]);
    expect(text).toContain('KW  - 강화 학습\r\nKW  - Reward Models\r\n');
    expect(text.split('\r\n').filter((line) => line.startsWith('N1'))).toEqual([
      'N1  - Title in Korean: 예시 논문',
      'N1  - Code: https://github.com/haru/example',
      'N1  - Project: https://example.org/haru_1',
    ]);
    expect(readCitations(text)[0]).toMatchObject({
      URL: 'https://arxiv.org/abs/2502.04920',
      keyword: '강화 학습,Reward Models',
    });
  });

  it('names a group without a comma and a suffix after two', () => {
    const text = ris([paperOf({ authors: ['Gemini Team', 'Hal Daumé III'] })]);
    expect(text).toContain('AU  - Gemini Team\r\nAU  - Daumé, Hal, III\r\n');
  });

  it('has a paper of two days once and is empty for no papers', () => {
    expect(ris([paperOf(), paperOf({ rank: 9 })])).toBe(ris([paperOf()]));
    expect(ris([])).toBe('');
  });

  it('is read by Citation.js without loss, for every paper of the digests', () => {
    const read = readCitations(ris(UNIQUE));
    expect(read).toHaveLength(UNIQUE.length);
    for (const [index, paper] of UNIQUE.entries()) {
      const item = read[index];
      expect(item?.type).toBe('manuscript');
      expect(item?.genre).toBe('Preprint');
      expect(item?.title).toBe(oneLine(paper.title));
      expect((item?.author ?? []).map(fullName)).toEqual(paper.authors ?? []);
      expect(item?.issued['date-parts']).toEqual([arxivMonth(paper.id).split('-').map(Number)]);
      expect(item?.DOI).toBe(`10.48550/arXiv.${paper.id}`);
      expect(item?.URL).toBe(`https://arxiv.org/abs/${paper.id}`);
    }
  });

  it('has no extra line from a title, a name or a keyword', () => {
    fc.assert(
      fc.property(hostilePaper, (paper) => {
        const once = (text: string) =>
          tagsOf(text).filter((tag) => !['AU  - ', 'KW  - ', 'N1  - '].includes(tag));
        expect(once(ris([paper]))).toEqual(once(ris([paperOf()])));
        expect(ris([paper])).not.toMatch(/[^\r]\n|\r[^\n]|[\u2028\u2029\u0085]/);
      }),
      { numRuns: 400 },
    );
  });
});

describe('ris, read by Zotero', () => {
  it('describes every paper of the digests', () => {
    const items = readRis(ris(UNIQUE));
    expect(items).toHaveLength(UNIQUE.length);
    for (const [index, paper] of UNIQUE.entries()) {
      const item = items[index];
      if (!item) throw new Error('an item expected');
      checkFacts(item, paper);
      expect(item).toMatchObject({ itemType: 'manuscript', manuscriptType: 'Preprint' });
      expect(item).toMatchObject({ archive: 'arXiv', archiveLocation: `arXiv:${paper.id}` });
      expect(item.date).toBe(arxivMonth(paper.id));
      expect(item.creators).toHaveLength(paper.authors?.length ?? 0);
    }
  });
});
