import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../../src/question/parsedQuestion';
import { NO_QUESTION } from '../../../../src/question/question';
import { Completer } from '../../../../src/search/query/completions';
import type { Hits } from '../../../../src/search/query/hits';
import { matchesName } from '../../../../src/search/query/matchesName';
import { createPaperStore, entriesOfDay } from '../../../../src/search/query/paperStore';
import { type HalfTyped, suggest } from '../../../../src/search/query/suggestions';
import type { TextSearch } from '../../../../src/search/query/textSearch';
import { docsOf, paperOf, section } from '../papers';
import { textSearchOf } from '../textSearchOf';

const PAPERS = ['2502.00001', '2502.00002', '2502.00003'].map((id) =>
  paperOf({ id, title: 'Diffusion', sections: [section('whats-new', '강화 학습')] }),
);
const search = textSearchOf(docsOf(PAPERS));
const hits = entriesOfDay(PAPERS).flatMap((entry) =>
  entry.listings.map((listing, at) => ({ entry, listing, partial: at > 0 })),
);

function hitsOf(some: typeof hits): Hits {
  return { total: some.length, slice: (from, to) => some.slice(from, to) };
}

function halfTypedOf(search: TextSearch): HalfTyped {
  const completer = new Completer(search.planner, () => search.corrections());
  return { search, completer };
}

/** Suggestions for a text; `asked` collects the questions that are counted. */
function suggestFor(text: string, more: Partial<Parameters<typeof suggest>[1]> = {}) {
  const asked: string[] = [];
  const suggestions = suggest(parseQuestion({ ...NO_QUESTION, text }), {
    halfTyped: halfTypedOf(search),
    isWhole: () => false,
    store: createPaperStore(),
    parse: parseQuestion,
    total: ({ question }) => asked.push(question.text),
    found: () => ({ hits: hitsOf(hits), matches: null }),
    authors: (_, name) =>
      [
        { name: 'Kai Chen', papers: 2, votes: null },
        { name: 'Li Wang', papers: 1, votes: 3 },
      ].filter((author) => matchesName(author.name, name)),
    ...more,
  });
  return { ...suggestions, asked };
}

describe('suggest', () => {
  it('completes the words, keeps the operators and counts whole questions', () => {
    const { terms, asked } = suggestFor('강 votes:>2');
    expect(asked).toContain('강화 학습 votes:>2');
    expect(terms.map(({ papers }) => papers)).toEqual(
      terms.map(({ papers }) => papers).toSorted((a, b) => b - a),
    );
  });

  it('leaves out what finds nothing', () => {
    expect(suggestFor('강', { total: () => 0 }).terms).toEqual([]);
  });

  it('names authors by the beginnings of their names, not by one letter or in Korean', () => {
    const names = (text: string) => suggestFor(text).authors.map(({ name }) => name);
    expect(names('che')).toEqual(['Kai Chen']);
    expect(names('diffusion author:wa')).toEqual(['Li Wang']);
    expect(names('c')).toEqual([]);
    expect(names('강')).toEqual([]);
  });

  it('names whom a text names in Hangul, none who is called almost so', () => {
    const papers = ['Wei Li', 'Weijia Liu'].map((name, at) =>
      paperOf({ id: `2502.0000${at}`, authors: [name] }),
    );
    const inHangul = suggestFor('웨이 리', {
      halfTyped: halfTypedOf(textSearchOf(docsOf(papers))),
      authors: () => [
        { name: 'Weijia Liu', papers: 9, votes: null },
        { name: 'Wei Li', papers: 1, votes: null },
      ],
    });
    expect(inHangul.authors).toEqual([{ name: 'Wei Li', papers: 1, votes: null }]);
  });

  it('names the first papers, without partial matches', () => {
    expect(suggestFor('dif').papers.map(({ id }) => id)).toEqual(PAPERS.map(({ id }) => id));
    const partial = hits.map((hit) => ({ ...hit, partial: true }));
    expect(
      suggestFor('dif', { found: () => ({ hits: hitsOf(partial), matches: null }) }).papers,
    ).toEqual([]);
  });

  it('is empty for nothing, and has no terms before anything is indexed', () => {
    expect(suggestFor('votes:>20')).toMatchObject({ terms: [], authors: [], papers: [] });
    expect(suggestFor('강', { halfTyped: null }).terms).toEqual([]);
  });
});
