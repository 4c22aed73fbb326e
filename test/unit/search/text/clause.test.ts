import { describe, expect, it } from 'vitest';
import {
  alternative,
  type Clause,
  keyOf,
  requiredClauses,
  textOf,
} from '../../../../src/search/text/clause';
import { NO_SCORES } from '../../../../src/search/text/scores';

const korean = { script: 'hangul', text: '모델을', term: '모델', key: '모델' } as const;
const latin = { script: 'latin', text: 'LLMs', term: 'llm', key: 'llms' } as const;

function clause(optional: boolean): Clause {
  return { tokens: [korean], alternatives: [], optional };
}

describe('the text and key of tokens', () => {
  it('leave particles out and Latin words as typed', () => {
    expect(textOf([latin, korean])).toBe('LLMs 모델');
    expect(keyOf([latin, korean])).toBe('llms모델');
  });
});

describe('requiredClauses', () => {
  it('leaves optional clauses out, unless all are', () => {
    const [word, filler] = [clause(false), clause(true)];
    expect(requiredClauses([word, filler])).toEqual([word]);
    expect(requiredClauses([filler, filler])).toEqual([filler, filler]);
    expect(requiredClauses([])).toEqual([]);
  });
});

describe('alternative', () => {
  it('holds each form once', () => {
    expect(alternative('typed', NO_SCORES, 1, ['a', 'b', 'a']).forms).toEqual(['a', 'b']);
  });
});
