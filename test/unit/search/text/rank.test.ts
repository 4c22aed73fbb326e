import { describe, expect, it } from 'vitest';
import { alternative } from '../../../../src/search/text/clause';
import { exactForm } from '../../../../src/search/text/forms';
import { type Ranking, rank, rankPartial } from '../../../../src/search/text/rank';
import { Scores } from '../../../../src/search/text/scores';
import { corpusOf } from '../corpus';

/** Ranks papers that the index scores alike, for clauses of one typed form each. */
function order(
  corpus: ReturnType<typeof corpusOf>,
  text: string,
  forms: readonly string[],
  more: Partial<Ranking> = {},
): number[] {
  const all = allAlike(corpus.docs.length);
  const clauses = forms.map((form) => ({
    tokens: [],
    alternatives: [alternative('typed', all, 1, [form])],
    optional: false,
  }));
  return rank(all, { docs: corpus.docs, text, clauses, byAuthor: new Set(), ...more });
}

function allAlike(count: number): Scores {
  return new Scores(
    Uint32Array.from({ length: count }, (_, docId) => docId),
    new Float64Array(count).fill(1),
  );
}

describe('rank', () => {
  it('puts titles before summaries, and these before papers without the form', () => {
    const corpus = corpusOf({ text: '없다' }, { text: '확산' }, { title: '확산', text: '확산' });
    expect(order(corpus, '', ['확산'])).toEqual([2, 1, 0]);
  });

  it('counts further mentions, up to a limit', () => {
    const corpus = corpusOf(
      { text: '확산' },
      { text: '확산 확산' },
      { text: '확산 '.repeat(4) },
      { text: '확산 '.repeat(9) },
    );
    expect(order(corpus, '', ['확산'])).toEqual([2, 3, 1, 0]);
  });

  it('prefers clauses in one passage, and the whole question', () => {
    const corpus = corpusOf(
      { title: '강화', text: '학습' },
      { text: '학습은 강화' },
      { text: '강화 학습' },
    );
    expect(order(corpus, '강화 학습', ['강화', '학습'])).toEqual([2, 1, 0]);
  });

  it('puts a paper of the very name before those that have it in theirs', () => {
    const corpus = corpusOf(
      { title: 'ReMamba: Mamba Twice', text: 'mamba mamba mamba' },
      { title: 'Mamba: Linear Time' },
    );
    expect(order(corpus, 'mamba', ['mamba'])).toEqual([1, 0]);
  });

  it('reads a name in Hangul as papers write it, and nothing else so', () => {
    const corpus = corpusOf(
      { title: 'Better Gemma', text: '젬마 gemma gemma gemma' },
      { title: 'Gemma: Open Models' },
    );
    const typed = alternative('typed', allAlike(2), 1, ['젬마']);
    const gloss = { ...alternative('gloss', allAlike(2), 0.9, ['gemma']), said: 'Gemma' };
    const clause = { tokens: [], alternatives: [typed, gloss], optional: false };
    const ordered = (text: string, ...clauses: Ranking['clauses'][number][]) =>
      rank(allAlike(2), { docs: corpus.docs, text, clauses, byAuthor: new Set() });
    expect(ordered('젬마', clause)).toEqual([1, 0]);
    expect(ordered('젬마 학습', clause, clause)).toEqual([0, 1]);
    expect(ordered('gemmas', clause)).toEqual([0, 1]);
  });

  it('reads a name in Hangul with its number, and puts the title first that begins with it', () => {
    const corpus = corpusOf(
      { title: 'What a Llama 3 is', text: 'llama 3 llama 3 llama 3' },
      { title: 'The Llama 3 Herd' },
      { title: 'Llama 3: Open Models' },
    );
    const gloss = { ...alternative('gloss', allAlike(3), 0.9, ['llama3']), said: 'llama 3' };
    const clauses = [{ tokens: [], alternatives: [gloss], optional: false }];
    const ranking = { docs: corpus.docs, clauses, byAuthor: new Set<number>() };
    for (const text of ['라마 3', 'Llama 3']) {
      expect(rank(allAlike(3), { ...ranking, text })).toEqual([2, 1, 0]);
    }
  });

  it('takes a term of the table for no name in capitals, unless it is typed so', () => {
    const corpus = corpusOf(
      { title: 'Better code', text: 'code code' },
      { title: 'CODE: Ordinary' },
    );
    expect(order(corpus, 'code', ['code'])).toEqual([0, 1]);
    expect(order(corpus, 'CODE', ['code'])).toEqual([1, 0]);
  });

  it('puts the author first who was asked for', () => {
    const corpus = corpusOf({ title: '확산' }, { text: '없다' });
    expect(order(corpus, '', ['확산'], { byAuthor: new Set([1]) })).toEqual([1, 0]);
  });

  it('reads a quoted form with its signs', () => {
    const corpus = corpusOf({ title: 'C' }, { title: 'C++' });
    expect(order(corpus, '', [exactForm('C++')])).toEqual([1, 0]);
  });

  it('puts synonyms after what was typed', () => {
    const corpus = corpusOf({ title: 'diffusion' }, { title: '확산' });
    const [diffusion, korean] = [0, 1].map(
      (docId) => new Scores(Uint32Array.of(docId), Float64Array.of(1)),
    );
    if (!diffusion || !korean) throw new Error('two sets');
    const alternatives = [
      alternative('typed', korean, 1, ['확산']),
      alternative('gloss', diffusion, 0.9, ['diffusion']),
    ];
    const clauses = [{ tokens: [], alternatives, optional: false }];
    const ranking = { docs: corpus.docs, text: '', clauses, byAuthor: new Set<number>() };
    expect(rank(allAlike(2), ranking)).toEqual([1, 0]);
  });

  it('keeps the order of the index for all but the best', () => {
    const corpus = corpusOf(
      ...Array.from({ length: 200 }, (_, at) => ({ title: at > 180 ? '확산' : '없다' })),
    );
    expect(order(corpus, '', ['확산'])).toEqual(Array.from({ length: 200 }, (_, at) => at));
  });

  it('is empty for no matches', () => {
    expect(rank(allAlike(0), { docs: [], text: '', clauses: [], byAuthor: new Set() })).toEqual([]);
  });
});

describe('rankPartial', () => {
  const nearest = (...asked: Parameters<typeof rankPartial>) =>
    rankPartial(...asked).map(({ docId }) => docId);
  const all = allAlike(4);
  const equal = new Float64Array(4);
  const clauses = ['강화', '학습', '로봇'].map((form) => ({
    tokens: [],
    alternatives: [alternative('typed', all, 1, [form])],
    optional: false,
  }));

  it('puts papers first that have most clauses in the title and one paragraph', () => {
    const corpus = corpusOf(
      { title: '로봇 로봇', text: '로봇 로봇 로봇' },
      { title: '강화', text: '학습' },
      { text: '강화 학습 로봇' },
      { text: '없다' },
    );
    const ranking = { docs: corpus.docs, text: '', clauses, byAuthor: new Set<number>() };
    expect(nearest([0, 1, 2, 3], equal, ranking)).toEqual([2, 1, 0, 3]);
  });

  it('weighs a clause that says more', () => {
    const corpus = corpusOf({ text: '강화 학습' }, { text: '로봇' });
    const weightOf = new Map(clauses.map((clause, at) => [clause, at === 2 ? 3 : 1]));
    const ranking = { docs: corpus.docs, text: '', clauses, byAuthor: new Set<number>() };
    expect(nearest([0, 1], equal, ranking)).toEqual([0, 1]);
    expect(nearest([0, 1], equal, { ...ranking, weightOf })).toEqual([1, 0]);
  });

  it('of papers with as many clauses together puts that first which says more of them', () => {
    const corpus = corpusOf({ text: '강화 학습' }, { title: '강화 학습', text: '강화 학습' });
    const ranking = { docs: corpus.docs, text: '', clauses, byAuthor: new Set<number>() };
    expect(nearest([0, 1], equal, ranking)).toEqual([1, 0]);
  });

  it('of papers with as many clauses puts the one first that has them more often, by the index', () => {
    const corpus = corpusOf({ text: '강화 학습' }, { text: '강화 학습' });
    const ranking = { docs: corpus.docs, text: '', clauses, byAuthor: new Set<number>() };
    expect(nearest([0, 1], Float64Array.of(1, 2), ranking)).toEqual([1, 0]);
  });

  it('trusts a summary less that describes another paper', () => {
    const corpus = corpusOf(
      { title: 'Quadruped Navigation', text: '강화 학습 로봇이 아닌 것', isDoubtful: true },
      { title: 'Quadruped Navigation', text: '강화 사족 보행' },
    );
    const [reinforced] = clauses;
    const matches = rank(allAlike(2), {
      docs: corpus.docs,
      text: '',
      clauses: reinforced ? [reinforced] : [],
      byAuthor: new Set<number>(),
    });
    expect(matches).toEqual([1, 0]);
  });

  it('counts a hint less than a clause', () => {
    const corpus = corpusOf({ text: '로봇' }, { text: '강화' }, { text: '강화 로봇' });
    const [first, , third] = clauses;
    const ranking = {
      docs: corpus.docs,
      text: '',
      clauses: first ? [first] : [],
      hints: third ? [third] : [],
      byAuthor: new Set<number>(),
    };
    expect(rank(allAlike(3), ranking)).toEqual([2, 1, 0]);
  });
});
