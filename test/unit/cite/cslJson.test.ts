import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { cslJson } from '../../../src/cite/cslJson';
import { oneLine } from '../../../src/cite/oneLine';
import { OPTIONAL_LINES, paperOf, UNIQUE } from './papers';
import { fullName, readCitations } from './readCitations';

describe('cslJson', () => {
  it('is an item like that of Zotero for a preprint', () => {
    expect(
      JSON.parse(cslJson([paperOf({ authors: ['Ada Clark', 'Gemini Team', 'Hal Daumé III'] })])),
    ).toEqual([
      {
        id: 'arxiv2502.04920',
        type: 'article',
        title: 'A Title',
        author: [
          { family: 'Clark', given: 'Ada' },
          { literal: 'Gemini Team' },
          { family: 'Daumé', given: 'Hal', suffix: 'III' },
        ],
        issued: { 'date-parts': [[2025, 2]] },
        publisher: 'arXiv',
        number: 'arXiv:2502.04920',
        DOI: '10.48550/arXiv.2502.04920',
        URL: 'https://arxiv.org/abs/2502.04920',
        note: "The order of the authors is not in the source of this entry. arXiv's own record has them: https://arxiv.org/bibtex/2502.04920",
      },
    ]);
  });

  it('has no note where all authors are known in their order', () => {
    expect(cslJson([paperOf({ authorsInOrder: true })])).not.toContain('"note"');
  });

  it('has keywords, and a line of its note for what no variable is for', () => {
    expect(JSON.parse(cslJson([paperOf(OPTIONAL_LINES)]))[0]).toMatchObject({
      keyword: '강화 학습, Reward Models',
      note: 'Title in Korean: 예시 논문\nCode: https://github.com/haru/example\nProject: https://example.org/haru_1',
    });
  });

  it('has no author when none is known', () => {
    expect(cslJson([paperOf({ authors: null })])).not.toContain('"author"');
  });

  it('is an empty list for no papers', () => {
    expect(cslJson([])).toBe('[]\n');
  });

  it('is read by Citation.js without loss, for every paper of the digests', () => {
    const read = readCitations(cslJson(UNIQUE));
    expect(read.map(({ title }) => title)).toEqual(UNIQUE.map(({ title }) => oneLine(title)));
    expect(read.map(({ author }) => author?.map(fullName) ?? null)).toEqual(
      UNIQUE.map(({ authors }) => authors),
    );
  });

  it('is a preprint of arXiv in APA style', () => {
    const apa = new Cite(cslJson([paperOf()])).format('bibliography', {
      template: 'apa',
      format: 'text',
    });
    expect(apa.trim()).toBe(
      'Clark, A. B., & Kim, E. (2025). A Title (arXiv:2502.04920). arXiv. https://doi.org/10.48550/arXiv.2502.04920',
    );
  });
});
