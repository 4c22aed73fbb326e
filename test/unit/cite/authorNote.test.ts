import { describe, expect, it } from 'vitest';
import { authorNote } from '../../../src/cite/authorNote';
import { paperOf } from './papers';

const RECORD = "arXiv's own record has them: https://arxiv.org/bibtex/2502.04920";

describe('authorNote', () => {
  it.each([
    ['whole list', {}, 'The order of the authors is not in the source of this entry.'],
    [
      'cut list',
      { authorsCut: true },
      'Only some of the authors are in the source of this entry, in no order.',
    ],
    ['missing list', { authors: null }, 'The authors are not in the source of this entry.'],
  ])('of a %s says what is missing and where it is', (_case, fields, missing) => {
    expect(authorNote(paperOf(fields))).toBe(`${missing} ${RECORD}`);
  });

  it('of a whole list in order is none', () => {
    expect(authorNote(paperOf({ authorsInOrder: true }))).toBeNull();
  });

  it('of a cut list in order says that names are missing, and nothing of their order', () => {
    expect(authorNote(paperOf({ authorsInOrder: true, authorsCut: true }))).toBe(
      `Only some of the authors are in the source of this entry. ${RECORD}`,
    );
  });
});
