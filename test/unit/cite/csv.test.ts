import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/cite/csv';
import { oneLine } from '../../../src/cite/oneLine';
import type { Paper } from '../../../src/digest/paper';
import { CREDITS, hostilePaper, linkTo, OPTIONAL_LINES, PAPERS, paperOf } from './papers';

const rowsOf = (papers: readonly Paper[]): Record<string, string>[] =>
  parse(csv(papers, linkTo, CREDITS), { bom: true, columns: true, record_delimiter: '\r\n' });
const rowOf = (fields: Partial<Paper>) => rowsOf([paperOf(fields)])[0];

describe('csv', () => {
  it('starts with the byte order mark for Excel and ends lines with CRLF', () => {
    expect(csv([], linkTo, CREDITS)).toBe(
      '\ufeffarxiv_id,title,authors,authors_complete,authors_order,day,rank,votes,arxiv_url,url,title_ko,keywords,code_url,project_url,language,source\r\n',
    );
  });

  it('says where authors are in the order of the paper', () => {
    expect(rowOf({ authorsInOrder: true })?.authors_order).toBe('paper');
  });

  it('has a row for each listing', () => {
    expect(rowOf({})).toEqual({
      arxiv_id: 'arXiv:2502.04920',
      title: 'A Title',
      authors: 'Ada B. Clark; Eun Kim',
      authors_complete: 'true',
      authors_order: 'unknown',
      day: '2025-02-26',
      rank: '3',
      votes: '53',
      arxiv_url: 'https://arxiv.org/abs/2502.04920',
      url: 'https://haru.example/paper/2502.04920',
      source: 'l-yohai/daily_papers_ko',
      title_ko: '',
      keywords: '',
      code_url: '',
      project_url: '',
      language: '',
    });
  });

  it('has what the optional lines of a digest say', () => {
    expect(rowOf(OPTIONAL_LINES)).toMatchObject({
      title_ko: '예시 논문',
      keywords: '강화 학습; Reward Models',
      code_url: 'https://github.com/haru/example',
      project_url: 'https://example.org/haru_1',
      language: 'en',
    });
  });

  it('leaves unknown values empty', () => {
    const row = rowOf({ votes: null, authors: null });
    expect(row).toMatchObject({ votes: '', authors: '', authors_complete: '' });
    expect(rowOf({ votes: 0, authorsCut: true })).toMatchObject({
      votes: '0',
      authors_complete: 'false',
    });
  });

  it.each(['=1+1', '+a', '-a', '@a', '＝1'])('%s is no formula', (title) => {
    expect(rowOf({ title })?.title).toBe(`'${title}`);
    expect(rowOf({ authors: [title] })?.authors).toBe(`'${title}`);
  });

  it.each([
    ['Safe title;=1+1;@SUM(A1)', "Safe title;'=1+1;'@SUM(A1)"],
    ['a; ＝1', "a; '＝1"],
    ['a|-1', "a|'-1"],
    ['a;b - c', 'a;b - c'],
  ])('%s is no formula where another sign separates', (title, cell) => {
    expect(rowOf({ title })?.title).toBe(cell);
  });

  it('has no formula among the authors', () => {
    expect(rowOf({ authors: ['A B', '=cmd', '+C'] })?.authors).toBe("A B; '=cmd; '+C");
  });

  it('is read back without loss, for every paper of the digests', () => {
    expect(
      rowsOf(PAPERS).map((row) => [row.title, row.authors, row.day, row.rank, row.votes]),
    ).toEqual(
      PAPERS.map(({ title, authors, day, rank, votes }) => [
        ...[oneLine(title), (authors ?? []).join('; '), day, String(rank), String(votes ?? '')],
      ]),
    );
  });

  it('keeps its columns for any title and names', () => {
    fc.assert(
      fc.property(hostilePaper, (paper) => {
        const [row, ...extra] = rowsOf([paper]);
        expect(extra).toEqual([]);
        expect(row?.url).toBe('https://haru.example/paper/2502.04920');
        expect(row?.title?.replaceAll("'", '')).toBe(oneLine(paper.title).replaceAll("'", ''));
        expect(`${row?.title}\n${row?.authors}\n${row?.title_ko}\n${row?.keywords}`).not.toMatch(
          /(?:^|[;|])\s*[=+\-@\t\r]/m,
        );
      }),
      { numRuns: 300 },
    );
  });
});
