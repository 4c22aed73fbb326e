import { describe, expect, it } from 'vitest';
import { PARTICLE_SET } from '../../../../src/korean/particles';
import { Doc } from '../../../../src/search/text/doc';
import { termMentions } from '../../../../src/search/text/termMentions';
import { bundledCorpus } from '../corpus';
import { paperOf, section } from '../papers';

const { stem } = bundledCorpus();

function mentionsOf(title: string, text = '') {
  const doc = new Doc(paperOf({ title, sections: [section('whats-new', text)] }));
  return Array.from(termMentions(doc, stem), ([row, { inTitle, times }]) => ({
    term: row.find((spelling) => /[a-z]/.test(spelling)),
    inTitle,
    times,
  }));
}

const termsOf = (title: string) => mentionsOf(title).map(({ term }) => term);

describe('termMentions', () => {
  it.each([
    ['Flow Matching', ['flow matching'], 'as it is written'],
    ['플로우 매칭을', ['flow matching'], 'in Korean, with a particle'],
    ['flow-matching', ['flow matching'], 'with a hyphen'],
    ['Large Language Models', ['large language model'], 'in the plural, and not what is in it'],
    ['GNNs', ['graph neural network'], 'an acronym in the plural'],
    ['gnn', [], 'no acronym in small letters'],
    ['추론', [], 'reasoning or inference'],
    ['Matching the Flow', ['matching'], 'not by its words alone'],
  ])('%s: %j, %s', (title, terms) => {
    expect(termsOf(title)).toEqual(terms);
  });

  it('finds the same as in texts whose words are stems already', () => {
    for (const { passages } of bundledCorpus().docs) {
      const text = passages.map((passage) => passage.text.replaceAll('·', ' ')).join(' ');
      const stems = text.replace(/[가-힣]+/g, (run) => (PARTICLE_SET.has(run) ? run : stem(run)));
      const asTitle = (title: string) => new Doc(paperOf({ title }));
      expect(termMentions(asTitle(text), stem)).toEqual(
        termMentions(asTitle(stems), (word) => word),
      );
    }
  });

  it('counts what a summary names, and says what the title does', () => {
    expect(mentionsOf('Flow Matching', '플로우 매칭(flow matching)은 확산보다 빠르다.')).toEqual([
      { term: 'flow matching', inTitle: true, times: 3 },
      { term: 'diffusion', inTitle: false, times: 1 },
    ]);
  });
});
