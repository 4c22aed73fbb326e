import { describe, expect, it } from 'vitest';
import { merge, NO_MATCHES, type TextMatches } from '../../../../src/search/text/textMatches';
import { idOf } from '../papers';

const A = idOf('2502.00001');
const B = idOf('2502.00002');
const C = idOf('2502.00003');

function matches(more: Partial<TextMatches>): TextMatches {
  return { ...NO_MATCHES, ...more };
}

describe('merge', () => {
  it('puts the first matches before the others, each paper and form once', () => {
    const merged = merge(
      matches({ ids: [A, B], forms: ['a', 'b'] }),
      matches({ ids: [B, C], partial: [A, C], forms: ['b', 'c'] }),
    );
    expect(merged.ids).toEqual([A, B, C]);
    expect(merged.partial).toEqual([C]);
    expect(merged.forms).toEqual(['a', 'b', 'c']);
  });

  it('takes the reasons from where a paper was found', () => {
    const reason = (said: string) => [{ kind: 'gloss', typed: 'x', said }] as const;
    const merged = merge(
      matches({ ids: [A], reasons: () => reason('first') }),
      matches({ ids: [B], reasons: () => reason('more') }),
    );
    expect([merged.reasons(A), merged.reasons(B)]).toEqual([reason('first'), reason('more')]);
  });

  it('is the second search where the first finds nothing', () => {
    const more = matches({ ids: [B], corrected: 'text', forms: ['b'] });
    expect(merge(matches({ forms: ['a'] }), more)).toEqual({ ...more, forms: ['a', 'b'] });
  });
});
