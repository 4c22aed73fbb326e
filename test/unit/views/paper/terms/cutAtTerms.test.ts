import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../../../src/search/display/highlight';
import { cutAtTerms, isHeldTogether } from '../../../../../src/views/paper/terms/cutAtTerms';

const plain = (text: string): Segment => ({ text, marked: false });
const marked = (text: string): Segment => ({ text, marked: true });

/** `'<term>'`, `'*marked*'`, `'_unbroken_'`. */
function drawn(segments: readonly Segment[], ...places: [from: number, to: number][]): string {
  const terms = places.map(([from, to], number) => ({ topic: number, from, to }));
  return cutAtTerms(segments, terms)
    .map(({ topic, pieces }) => {
      const text = pieces
        .map((piece) => {
          if (piece.isMarked) return `*${piece.text}*`;
          return piece.isUnbroken ? `_${piece.text}_` : piece.text;
        })
        .join('');
      return topic === null ? text : `<${text}>`;
    })
    .join('');
}

describe('cutAtTerms', () => {
  it.each<[string, string, string]>([
    ['a term within a sentence', drawn([plain('새 강화 학습을')], [2, 7]), '새 <강화 학습>을'],
    ['at both ends', drawn([plain('RL과 RAG')], [0, 2], [4, 7]), '<RL>과 <RAG>'],
    ['none', drawn([plain('그냥 문장')]), '그냥 문장'],
    ['nothing', drawn([plain('')]), ''],
    [
      'a mark within a term',
      drawn([plain('새 강화 '), marked('학습'), plain('을')], [2, 7]),
      '새 <강화 *학습*>을',
    ],
    ['a mark around one', drawn([marked('새 강화 학습을')], [2, 7]), '*새 *<*강화 학습*>*을*'],
    ['a mark that goes on after one', drawn([marked('RL 방법')], [0, 2]), '<*RL*>* 방법*'],
    [
      'what no line breaks in',
      drawn([plain('RL(강화)은 self-made')], [0, 2]),
      '<RL>(강화_)은_ self_-m_ade',
    ],
    ['within a term, too', drawn([plain('self-made 값')], [0, 9]), '<self_-m_ade> 값'],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted);
  });

  it('changes no letter and no mark, and has each term at its place', () => {
    const segment = fc.record({
      text: fc.string({ unit: fc.constantFrom(...'가나 a-)%'), minLength: 1, maxLength: 6 }),
      marked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 5 }), fc.array(fc.nat(30)), (segments, cuts) => {
        const text = segments.map((each) => each.text).join('');
        const places = [...new Set(cuts)].filter((cut) => cut <= text.length).sort((a, b) => a - b);
        const terms = places.flatMap((from, at) => {
          const to = places[at + 1];
          return at % 2 === 0 && to !== undefined ? [{ topic: at, from, to }] : [];
        });
        const letters = cutAtTerms(segments, terms).flatMap(({ topic, pieces }) =>
          pieces.flatMap((piece) =>
            piece.text.split('').map((letter) => [letter, piece.isMarked, topic]),
          ),
        );
        const wanted = segments
          .flatMap((each) => each.text.split('').map((letter) => [letter, each.marked] as const))
          .map(([letter, isMarked], at) => {
            const term = terms.find(({ from, to }) => from <= at && at < to);
            return [letter, isMarked, term?.topic ?? null];
          });
        expect(letters).toEqual(wanted);
      }),
    );
  });
});

describe('isHeldTogether', () => {
  it.each<[string, number, boolean]>([
    ['pre-training', 4, true],
    ['a - b', 4, false],
    ['50%강화', 3, true],
    ['(RL)강화', 4, true],
    ['(RL) 강화', 5, false],
    ['강화', 0, false],
  ])('%s at %i: %s', (text, place, isHeld) => {
    expect(isHeldTogether(text, place)).toBe(isHeld);
  });
});
