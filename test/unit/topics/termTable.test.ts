import { describe, expect, it } from 'vitest';
import { createTermTable, inTurn } from '../../../src/topics/termTable';

describe('createTermTable', () => {
  it('has the other spellings of each row in turn', () => {
    const { synonymsOf } = createTermTable('추론|reasoning|논리\n추론|inference\n');
    expect(synonymsOf('추론')).toEqual(['reasoning', 'inference', '논리']);
    expect(synonymsOf('논리')).toEqual(['추론', 'reasoning']);
    expect(synonymsOf('없음')).toEqual([]);
  });
});

describe('inTurn', () => {
  it('takes the first of each row, then the second', () => {
    expect(inTurn([['a', 'b', 'c'], [], ['d', 'e']])).toEqual(['a', 'd', 'b', 'e', 'c']);
    expect(inTurn([])).toEqual([]);
  });
});
