import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../src/digest/paper';
import { plainText } from '../../../../src/digest/plainText';
import { NO_QUESTION } from '../../../../src/question/question';
import { buildIndex } from '../../../../src/search/indexing/buildIndex';
import { createPaperStore } from '../../../../src/search/query/paperStore';
import { Searcher } from '../../../../src/search/query/searcher';
import { loadedTextModule } from '../loadedTextModule';
import { BUNDLED_DAYS } from '../papers';

const PAPERS = BUNDLED_DAYS.flat();

/** A searcher over the bundled papers that has stopped at a tier. */
function searcherAt(tier: 'scan' | 'titles' | 'all'): Searcher {
  const store = createPaperStore();
  for (const papers of BUNDLED_DAYS) store.add(papers);
  const searcher = new Searcher(store, () => loadedTextModule);
  const steps = searcher.build(buildIndex, () => {});
  while (searcher.tier() !== tier && !steps.next().done);
  return searcher;
}

const SEARCHERS = (['scan', 'titles', 'all'] as const).map((tier) => ({
  tier,
  searcher: searcherAt(tier),
}));

function idsOf(searcher: Searcher, text: string): string[] {
  const { hits } = searcher.answer({ ...NO_QUESTION, text }, { offset: 0, limit: 1000 });
  return hits.map(({ paper }) => paper.id).sort();
}

/** Title and paragraphs as they are read, without markup. */
function textsOf({ title, sections }: Paper): string[] {
  const bullets = sections.flatMap((section) => section.bullets);
  return [title, ...bullets.map(({ text, children }) => [text, ...children].join(' '))].map(
    (text) => plainText(text).normalize('NFKC'),
  );
}

/** The papers of which a text matches, by a pattern written by hand. */
function saying(pattern: RegExp): string[] {
  return PAPERS.filter((paper) => textsOf(paper).some((text) => pattern.test(text)))
    .map(({ id }) => id)
    .sort();
}

const EVERY = PAPERS.map(({ id }) => id).sort();

describe.each(SEARCHERS)('quoted text at the tier $tier', ({ searcher }) => {
  it.each([
    ['"C++"', /c\+\+/i],
    ['"A*"', /(?<![A-Za-z0-9])a\*/i],
    ['"(RL)"', /\(RL\)/i],
    ['"o1"', /(?<![A-Za-z0-9])o1(?![A-Za-z0-9])/i],
    ['"C"', /(?<![A-Za-z0-9])c(?![A-Za-z0-9]|[+#*](?![A-Za-z0-9]))/i],
    ['"GPT-4"', /(?<![A-Za-z0-9])gpt-4(?![A-Za-z0-9]|\.\d)/i],
    ['"2.5"', /(?<![A-Za-z0-9]|\d\.)2\.5(?![A-Za-z0-9]|\.\d)/],
    ['"model"', /(?<![A-Za-z0-9])models?(?![A-Za-z0-9])/i],
    ['"강화 학습"', /강화\s*학습/],
    ['"강화학습"', /강화\s*학습/],
  ])('%s is in the papers that %s is in', (text, pattern) => {
    expect(idsOf(searcher, text)).toEqual(saying(pattern));
  });

  it.each(['"wang"', '"Kai Chen"', 'title:"wang"'])('%s is no author', (text) => {
    expect(idsOf(searcher, text)).toEqual([]);
  });

  it('looks at titles alone behind title:', () => {
    const titled = PAPERS.filter(({ title }) =>
      /(?<![A-Za-z0-9])videos?(?![A-Za-z0-9])/i.test(title),
    );
    expect(idsOf(searcher, 'title:"video"')).toEqual(titled.map(({ id }) => id).sort());
  });

  it('divides the papers in those with it and those without it', () => {
    const quotes = fc
      .tuple(fc.constantFrom(...PAPERS), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 12 }))
      .map(([paper, passage, start, length]) => {
        const texts = textsOf(paper);
        const text = texts[passage % texts.length] ?? '';
        return text
          .substr(start % text.length, length)
          .replace(/["“”]/g, '')
          .trim();
      })
      .filter((quote) => /[\p{L}\p{N}]/u.test(quote));
    fc.assert(
      fc.property(quotes, fc.constantFrom('', 'title:'), (quote, field) => {
        const having = idsOf(searcher, `${field}"${quote}"`);
        const lacking = idsOf(searcher, `-${field}"${quote}"`);
        expect([...having, ...lacking].sort()).toEqual(EVERY);
      }),
      {
        numRuns: 60,
        examples: [
          ['C++', ''],
          ['A*', ''],
          ['(RL)', ''],
          ['o1', 'title:'],
          ['wang', ''],
        ],
      },
    );
  });
});
