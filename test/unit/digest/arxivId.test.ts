import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arxivMonth, findArxivId, parseArxivId, pastedArxivId } from '../../../src/digest/arxivId';

describe('parseArxivId', () => {
  it.each([
    '2502.18411',
    '2505.04920', // a number would lose its last zero
    '0704.0001', // the first of the scheme, which had four digits until 2014
  ])('accepts %j', (text) => {
    expect(parseArxivId(text)).toBe(text);
  });

  it.each([
    ['', 'nothing'],
    ['2502.18411v2', 'a version'],
    ['2502.184', 'three digits'],
    ['2502.184110', 'six digits'],
    ['2513.18411', 'a thirteenth month'],
    ['2500.18411', 'no month'],
    ['250218411', 'no dot'],
    ['2502,18411', 'a comma'],
    [' 2502.18411', 'a space before'],
    ['2502.18411\n', 'a line end after it'],
    ['２５０２.18411', 'full-width digits'],
    ['cs/0112017', 'the scheme before 2007'],
  ])('refuses %j: %s', (text) => {
    expect(parseArxivId(text)).toBeNull();
  });
});

describe('findArxivId', () => {
  it.each([
    ['2502.18411', 'the id alone'],
    ['2502.18411v2', 'with a version'],
    ['abs/2502.18411v12', 'a path'],
    ['arXiv:2502.18411', 'as cited'],
    ['arXiv:2502.18411v1 [cs.CL] 25 Feb 2025', 'as stamped on a page'],
    ['https://arxiv.org/abs/2502.18411', 'arXiv'],
    ['https://arxiv.org/pdf/2502.18411v1.pdf', 'a PDF'],
    ['https://arxiv.org/html/2502.18411v1#S3.F2', 'the HTML edition'],
    ['https://huggingface.co/papers/2502.18411', 'Hugging Face'],
    ['https://www.alphaxiv.org/abs/2502.18411?chat=1', 'alphaXiv'],
    ['https://doi.org/10.48550/arXiv.2502.18411', 'a DOI, with a dot before the id'],
    ['이 논문(2502.18411)을 보세요', 'within a sentence'],
    ['논문 2502.18411.', 'with a full stop after it'],
    ['12.5점, 3456.7890, 2502.18411', 'after numbers that are no ids'],
  ])('finds the id in %j: %s', (text) => {
    expect(findArxivId(text)).toBe('2502.18411');
  });

  it('finds the first of two', () => {
    expect(findArxivId('2502.18411 and 2502.17363')).toBe('2502.18411');
  });

  it.each([
    ['', 'nothing'],
    ['2025-02-26', 'a day'],
    ['12502.18411', 'a longer number'],
    ['2502.184110', 'a longer number'],
    ['1.2502.18411', 'a chain of numbers'],
    ['2502.18411.1', 'a chain of numbers'],
    ['2599.18411', 'a month that does not exist'],
  ])('finds none in %j: %s', (text) => {
    expect(findArxivId(text)).toBeNull();
  });

  it('finds nothing but ids in any text', () => {
    const pieces = fc.constantFrom('2502', '.', '18411', 'v', '2', '1', '0', ' ', '13', 'abs/');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          const id = findArxivId(text);
          if (id === null) return;
          expect(parseArxivId(id)).toBe(id);
          expect(text).toContain(id);
        },
      ),
    );
  });
});

describe('pastedArxivId', () => {
  it.each([
    ['2502.18411', 'an id'],
    [' arXiv: 2502.18411v2 ', 'as cited, with spaces around'],
    ['https://huggingface.co/papers/2502.18411', 'a link'],
  ])('takes the id of %j: %s', (text) => {
    expect(pastedArxivId(text)).toBe('2502.18411');
  });

  it.each([
    ['LLaMA 2302.13971', 'words and an id'],
    ['2502.18411 2502.17363', 'two ids'],
    ['LLaMA', 'a word'],
    ['', 'nothing'],
  ])('refuses %j: %s', (text) => {
    expect(pastedArxivId(text)).toBeNull();
  });
});

describe('arxivMonth', () => {
  it.each([
    ['2502.18411', '2025-02'],
    ['0712.0001', '2007-12'],
  ])('%s was registered in %s', (text, month) => {
    const id = parseArxivId(text);
    expect(id && arxivMonth(id)).toBe(month);
  });
});
