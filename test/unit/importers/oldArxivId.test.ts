import { describe, expect, it } from 'vitest';
import { isOldArxivId } from '../../../src/importers/oldArxivId';

describe('isOldArxivId', () => {
  it.each([
    'cs/0112017',
    'math.GT/0309136v1',
    'arXiv:hep-th/9901001',
    'https://arxiv.org/abs/cs/0112017',
    'https://export.arxiv.org/pdf/astro-ph/0703001v2.pdf',
    'https://doi.org/10.48550/arXiv.cs/0112017',
  ])('%s is of the scheme before 2007', (text) => {
    expect(isOldArxivId(text)).toBe(true);
  });

  it.each([
    '2502.18411',
    'https://example.org/a/0112017',
    'https://arxiv.org/abs/2502.18411',
    'cs/0113017',
    'cs/01120171',
    'and/or',
  ])('%s is not', (text) => {
    expect(isOldArxivId(text)).toBe(false);
  });
});
