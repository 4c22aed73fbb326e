import { describe, expect, it } from 'vitest';
import { withBareLast, withoutParticle } from '../../../../src/search/text/bareNames';

describe('withBareLast', () => {
  it.each([
    [['예진', '최의'], '예진 최'],
    [['앤드류', '응교수님이'], '앤드류 응'],
    [['최', '예진씨도'], '최 예진'],
  ])('%j may be %s', (words, bare) => {
    expect(withBareLast(words).map((some) => some.join(' '))).toEqual([words.join(' '), bare]);
  });

  it.each([
    [['예진', '최'], '조사가 없다'],
    [['예진', '이'], '한 음절은 조사가 아니라 성이다'],
    [['최예진의'], '한 낱말은 따로 본다'],
  ])('%j is as typed: %s', (words) => {
    expect(withBareLast(words)).toEqual([words]);
  });
});

describe('withoutParticle', () => {
  it.each([
    ['최예진의', ['최예진의', '최예진']],
    ['송이', ['송이']],
  ])('%s: %j', (word, forms) => {
    expect(withoutParticle(word)).toEqual(forms);
  });
});
