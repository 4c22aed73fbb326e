import { describe, expect, it } from 'vitest';
import { parseArxivId } from '../../../src/digest/arxivId';
import { isFatal, type ProblemKind, problem } from '../../../src/digest/problem';

describe('problem', () => {
  it('has kind, line, content and paper', () => {
    const paper = parseArxivId('2502.18411');
    expect(problem('bad-votes', { line: 7, found: 'Vote: many', paper })).toEqual({
      kind: 'bad-votes',
      line: 7,
      found: 'Vote: many',
      paper: '2502.18411',
    });
  });

  it('belongs to no paper unless given one', () => {
    expect(problem('bad-day', { line: 1, found: '' }).paper).toBeNull();
  });

  it.each([
    ['  글\r', '글', 'spaces around it'],
    ['가\u202e나', '가나', 'bidi overrides'],
    [`  ${'가'.repeat(200)}`, '가'.repeat(120), 'more than 120 characters'],
    [`${'가'.repeat(119)}😀`, '가'.repeat(119), 'a surrogate pair at the cut'],
  ])('quotes %j as %j: %s', (text, found) => {
    expect(problem('unknown-line', { line: 1, found: text }).found).toBe(found);
  });

  it.each<[ProblemKind, boolean]>([
    ['no-day', true],
    ['no-papers', true],
    ['late-day', false],
    ['bad-day', false],
    ['bad-paper', false],
    ['repeated-paper', false],
    ['no-summary', false],
  ])('%s is fatal: %s', (kind, fatal) => {
    expect(isFatal(problem(kind, { line: 1, found: '' }))).toBe(fatal);
  });
});
