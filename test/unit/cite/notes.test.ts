import { describe, expect, it } from 'vitest';
import { notesOf } from '../../../src/cite/notes';
import { OPTIONAL_LINES, paperOf } from './papers';

describe('notesOf', () => {
  it('says what no field of a bibliography holds', () => {
    expect(notesOf(paperOf({ ...OPTIONAL_LINES, authorsInOrder: false }))).toEqual([
      'Title in Korean: 예시 논문',
      'Code: https://github.com/haru/example',
      'Project: https://example.org/haru_1',
      expect.stringContaining('The order of the authors'),
    ]);
  });

  it('is empty where there is nothing to say', () => {
    expect(notesOf(paperOf({ authorsInOrder: true }))).toEqual([]);
  });

  it('keeps a title on one line', () => {
    const [note] = notesOf(paperOf({ koreanTitle: 'MVD$^2$:\n예시' }));
    expect(note).toBe('Title in Korean: MVD²: 예시');
  });
});
