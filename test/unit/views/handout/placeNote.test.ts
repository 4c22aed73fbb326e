import { describe, expect, it } from 'vitest';
import { placeNote } from '../../../../src/views/handout/placeNote';

describe('placeNote', () => {
  it.each([
    ['', { beside: '', below: '' }, 'none'],
    [' 표 3\n', { beside: '표 3', below: '' }, 'a short one'],
    ['a\n'.repeat(8), { beside: 'a\n'.repeat(8).trim(), below: '' }, 'eight lines'],
    ['a\n'.repeat(9), { beside: '', below: 'a\n'.repeat(9).trim() }, 'nine lines'],
    ['가'.repeat(301), { beside: '', below: '가'.repeat(301) }, 'many letters'],
    ['가'.repeat(2000), { beside: '', below: `${'가'.repeat(1500)}…` }, 'more than half a page'],
    ['a\n'.repeat(99), { beside: '', below: `${'a\n'.repeat(24).trim()}…` }, 'lines without end'],
  ])('puts %j at %j: %s', (note, placed) => {
    expect(placeNote(note)).toEqual(placed);
  });
});
