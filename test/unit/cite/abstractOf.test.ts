import { describe, expect, it } from 'vitest';
import { abstractOf } from '../../../src/cite/abstractOf';
import { bibtex } from '../../../src/cite/bibtex';
import { cslJson } from '../../../src/cite/cslJson';
import { ris } from '../../../src/cite/ris';
import { parseDigest } from '../../../src/digest/parseDigest';
import { paperOf } from './papers';
import { readCitations } from './readCitations';

const HEAD = '## Daily Papers (2025-02-26)\n### [A](https://arxiv.org/abs/2502.04920)\n';
const sectionsOf = (lines: string) => parseDigest(HEAD + lines).papers[0]?.sections ?? [];
const withAbstract = paperOf({
  sections: sectionsOf(
    "- ***What's New***: 요약.\n- ***Abstract***: We use $x^2$ at 5%.\n  - Twice.",
  ),
});
const TEXT = 'We use x² at 5%. Twice.';

describe('abstractOf', () => {
  it('is all of the abstract on a line, without markup', () => {
    expect(abstractOf(withAbstract)).toBe(TEXT);
  });

  it('is never the summary', () => {
    expect(abstractOf(paperOf())).toBe('');
    expect(abstractOf({ sections: [] })).toBe('');
  });

  it.each([
    ['BibTeX', bibtex],
    ['RIS', ris],
    ['CSL-JSON', cslJson],
  ])('is read from the field of %s that is for it', (_, write) => {
    expect(readCitations(write([withAbstract]))[0]?.abstract).toBe(TEXT);
    expect(readCitations(write([paperOf()]))[0]?.abstract).toBeUndefined();
  });
});
