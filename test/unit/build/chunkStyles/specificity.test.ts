import { describe, expect, it } from 'vitest';
import { specificityOf } from '../../../../src/build/chunkStyles/specificity';

describe('the weight of a selector', () => {
  it.each([
    ['*', 0],
    ['p', 1],
    ['.a', 100],
    ['#a', 10_000],
    ['a.b:hover', 201],
    ['.a:before', 101],
    ['.a::-webkit-progress-bar', 101],
    ['.a>:first-child', 200],
    ['.a>[data-fields]>*', 200],
    ['[title="a.b #c"]', 100],
    [String.raw`.a\:b`, 100],
    ['html[data-theme=dark] .a', 201],
    // Of a list the most specific counts, whichever matches.
    [':is(p,.a,#b) .c', 10_100],
    ['html:not([data-theme=light]) .a', 201],
    [':has(>.a)', 100],
    [':where(.a .b) p', 1],
    ['.a:nth-child(2n + 1)', 200],
    [':is(.a+:not(:last-child),.a+*+*) span:has(>img)', 202],
  ])('%s', (selector, weight) => {
    expect(specificityOf(selector)).toBe(weight);
  });

  it.each([':nth-child(1 of .a)', ':host(.a)', '.a:is(.b', '&:hover'])(
    'is refused: %s',
    (selector) => {
      expect(() => specificityOf(selector)).toThrow('expected');
    },
  );
});
