import { describe, expect, it } from 'vitest';
import { relatedForms } from '../../../../src/search/text/inflections';
import { corpusOf } from '../corpus';

const { index } = corpusOf({
  text: 'removing removal removes generate generation general detection detector planning plan planet station',
});

describe('relatedForms', () => {
  it.each([
    ['remove', ['removal', 'removing']],
    ['generating', ['generate', 'generation']],
    ['detect', ['detection']],
    ['planning', []],
    ['station', []],
    ['gpt4', []],
  ])('of %s are %j', (word, forms) => {
    expect(
      relatedForms(word, index)
        .filter((term) => term !== 'remove')
        .toSorted(),
    ).toEqual(forms);
  });
});
