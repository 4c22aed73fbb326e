import { describe, expect, it } from 'vitest';
import { writeTable } from '../../../src/cite/writeTable';

describe('writeTable', () => {
  it('writes a line for each row, after the mark of UTF-8', () => {
    expect(
      writeTable([
        ['topic', 'papers'],
        ['강화 학습', '12'],
      ]),
    ).toBe('\ufefftopic,papers\r\n강화 학습,12\r\n');
  });

  it.each([
    ['a,b', '"a,b"', 'a comma'],
    ['a"b', '"a""b"', 'a quote'],
    ['=1+1', "'=1+1", 'a formula'],
  ])('writes %s as %s: %s', (cell, written, _) => {
    expect(writeTable([[cell]])).toBe(`\ufeff${written}\r\n`);
  });
});
