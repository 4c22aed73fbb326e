import { describe, expect, it } from 'vitest';
import { imported, lines, sectionsOf } from './imported';

const PATH = '2026-01-05_AI_enhanced_Chinese.jsonl';
const AI = {
  tldr: '一句话',
  motivation: '动机',
  method: '方法',
  result: '结果',
  conclusion: '结论',
};
const PAPER = {
  id: '2601.00010',
  title: 'An Example\nPaper',
  authors: ['Ben Example', 'Ada Example'],
  categories: ['cs.CL'],
  comment: null,
  summary: 'An abstract.',
  AI,
  code_url: 'https://github.com/example/x',
};
const paperOf = (fields: object, path = PATH) => {
  const [paper] = imported(lines({ ...PAPER, ...fields }), path).papers;
  if (!paper) throw new Error('a paper expected');
  return paper;
};

describe('daily-arXiv', () => {
  it('has five sections and the abstract, and no votes', () => {
    const paper = paperOf({});
    expect(paper).toMatchObject({
      id: '2601.00010',
      day: '2026-01-05',
      title: 'An Example Paper',
      authors: ['Ben Example', 'Ada Example'],
      authorsInOrder: true,
      votes: null,
      code: 'https://github.com/example/x',
      language: 'zh',
    });
    expect(sectionsOf(paper)).toEqual([
      ['TL;DR', '一句话'],
      ['Motivation', '动机'],
      ['Method', '方法'],
      ['Result', '结果'],
      ['Conclusion', '结论'],
      ['Abstract', 'An abstract.'],
    ]);
  });

  it.each([
    ['2026-01-05_AI_enhanced_English.jsonl', 'en'],
    ['2026-01-05_AI_enhanced_Korean.jsonl', 'ko'],
    ['data/2026-01-05_AI_enhanced_Klingon.jsonl', null],
    ['2026-01-05.jsonl', null],
  ])('in %s has texts in %s', (path, language) => {
    expect(paperOf({}, path).language).toBe(language);
  });

  it('of before its model has the abstract alone, which is English', () => {
    const paper = paperOf({ AI: undefined }, '2026-01-05.jsonl');
    expect(sectionsOf(paper)).toEqual([['Abstract', 'An abstract.']]);
    expect(paper.language).toBe('en');
  });

  it('has "task" in place of "tldr" in old files', () => {
    expect(sectionsOf(paperOf({ AI: { ...AI, tldr: undefined, task: '任务' } }))[0]).toEqual([
      'TL;DR',
      '任务',
    ]);
  });

  it.each([
    'Error',
    'Summary generation failed',
    'Motivation analysis unavailable',
    'Method extraction failed',
    ' result analysis unavailable. ',
  ])('does not take %j for a text, and says so once', (failure) => {
    const { papers, problems } = imported(
      lines({ ...PAPER, AI: { ...AI, tldr: failure, result: failure } }),
      PATH,
    );
    const labels = papers.flatMap(sectionsOf).map(([label]) => label);
    expect(labels).toEqual(['Motivation', 'Method', 'Conclusion', 'Abstract']);
    expect(problems).toEqual([
      'expected texts of a model, found 2 that say it failed; they are left out',
    ]);
  });

  it('takes sentences about errors for texts', () => {
    const method = 'Error correction is unavailable in prior work; we add it.';
    expect(sectionsOf(paperOf({ AI: { ...AI, method } }))[2]).toEqual(['Method', method]);
  });

  it('keeps the first of a repeated id', () => {
    const { papers, problems, unread } = imported(
      lines(PAPER, { ...PAPER, id: '2601.00011' }, { ...PAPER, title: 'Again' }),
      PATH,
    );
    expect(papers.map(({ title, rank }) => [title, rank])).toEqual([
      ['An Example Paper', 1],
      ['An Example Paper', 2],
    ]);
    expect(problems).toEqual(['expected each paper once a day, found 1 again: 2601.00010']);
    expect(unread).toEqual([]);
  });

  it('tells problems by line, and reads the other lines', () => {
    const { papers, problems } = imported(
      lines(PAPER, '', '{"id":"2601.0', { ...PAPER, id: '2601.00011', AI: 'Error' }),
      PATH,
    );
    expect(papers).toHaveLength(2);
    expect(problems).toEqual([
      '3: expected a line of JSON, found "{\\"id\\":\\"2601.0"',
      '4: AI: expected an object with texts, found "Error"',
    ]);
  });

  it('is refused where no line is JSON, and a day without papers where there is none', () => {
    expect(imported('<html>\n</html>', PATH).isRefused).toBe(true);
    expect(imported('', PATH)).toMatchObject({ days: [], problems: [] });
  });
});
