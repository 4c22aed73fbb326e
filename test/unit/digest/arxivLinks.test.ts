import { describe, expect, it } from 'vitest';
import {
  arxivAbstract,
  arxivBibtex,
  arxivDoi,
  arxivPdf,
  otherSites,
} from '../../../src/digest/arxivLinks';
import { idOf } from '../search/papers';

const id = idOf('2505.04920');

describe('links of a paper', () => {
  it.each([
    [arxivAbstract, 'https://arxiv.org/abs/2505.04920'],
    [arxivPdf, 'https://arxiv.org/pdf/2505.04920'],
    [arxivBibtex, 'https://arxiv.org/bibtex/2505.04920'],
    [arxivDoi, '10.48550/arXiv.2505.04920'],
  ])('%o gives %s', (link, address) => {
    expect(link(id)).toBe(address);
  });

  it('lead to the PDF, Hugging Face and alphaXiv, in this order', () => {
    expect(otherSites(id)).toEqual([
      { name: 'PDF', href: 'https://arxiv.org/pdf/2505.04920' },
      { name: 'Hugging Face', href: 'https://huggingface.co/papers/2505.04920' },
      { name: 'alphaXiv', href: 'https://www.alphaxiv.org/abs/2505.04920' },
    ]);
  });
});
