import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinOneEdit } from '../../../../src/korean/editDistance';
import { keystrokesOf } from '../../../../src/korean/keyboard';
import { SYNONYM_KEYS } from '../../../../src/search/text/synonyms';
import { contextOf } from './archive';

const { keystrokes } = contextOf('강화 학습을 쓴다', 'diffusion model with rag and attention');

describe('KeystrokeIndex', () => {
  it.each<[string, 'hangul' | 'latin', string, string]>([
    ['햑습', 'hangul', '학습', '한 글쇠가 다르다'],
    ['하습', 'hangul', '학습', '한 글쇠가 빠졌다'],
    ['difussion', 'latin', 'diffusion', 'the wrong letter is doubled'],
    ['modle', 'latin', 'model', 'two letters are swapped'],
    ['attenntion', 'latin', 'attention', 'a letter is doubled'],
    ['diffusion', 'latin', 'diffusion', 'the term itself'],
  ])('%s is near the %s term %s: %s', (word, script, term) => {
    expect(keystrokes.withinOneEdit(word, script)).toContain(term);
  });

  it.each<[string, 'hangul' | 'latin', string]>([
    ['ragg', 'latin', 'Latin terms of three letters are not indexed'],
    ['difson', 'latin', 'two letters are missing'],
    ['학습', 'latin', 'the other script'],
  ])('finds nothing near %s as %s: %s', (word, script) => {
    expect(keystrokes.withinOneEdit(word, script)).toEqual([]);
  });

  it('한글 동의어는 글에 없어도 찾는다', () => {
    expect(keystrokes.withinOneEdit('초매개변슈', 'hangul')).toEqual(['초매개변수']);
  });

  it('agrees with comparing every term', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 12 }), letters, (terms, word) => {
        const context = contextOf(terms.join(' '));
        const indexed = [...context.planner.lookup.corpus.index.terms()].filter((term) =>
          /^[a-z]{4,24}$/.test(term),
        );
        const single = (text: string) => text.replace(/(.)\1+/g, '$1');
        const slow = indexed.filter((term) => isWithinOneEdit(single(term), single(word)));
        expect(context.keystrokes.withinOneEdit(word, 'latin').toSorted()).toEqual(slow.sort());
      }),
      { numRuns: 50 },
    );
  });

  it('한글도 낱말마다 견주는 것과 같다', () => {
    const syllable = fc
      .integer({ min: 0xac00, max: 0xd7a3 })
      .map((code) => String.fromCharCode(code));
    const nearTerm = fc
      .tuple(fc.constantFrom(...SYNONYM_KEYS), fc.nat(), syllable)
      .map(([term, place, char]) => {
        const at = place % term.length;
        return term.slice(0, at) + char + term.slice(at + 1);
      });
    const indexed = SYNONYM_KEYS.filter(({ length }) => length >= 2 && length <= 12);
    const empty = contextOf();
    fc.assert(
      fc.property(nearTerm, (word) => {
        const slow = indexed.filter((term) =>
          isWithinOneEdit(keystrokesOf(term), keystrokesOf(word)),
        );
        expect(empty.keystrokes.withinOneEdit(word, 'hangul').toSorted()).toEqual(slow.sort());
      }),
    );
  });
});
