import { describe, expect, it } from 'vitest';
import { NO_QUESTION, type Question } from '../../../src/digest/question';
import { createCatalogue } from '../../../src/search/catalogue';
import { Searcher } from '../../../src/search/searcher';
import { BUNDLED_DAYS, dayOf } from './papers';

const catalogue = createCatalogue();
for (const papers of BUNDLED_DAYS) catalogue.add(papers);
const searcher = new Searcher(catalogue);

const ALL = { offset: 0, limit: 1000 };

function ask(question: Partial<Question>) {
  return searcher.answer({ ...NO_QUESTION, ...question }, ALL);
}

function suggest(question: Partial<Question>) {
  return searcher.suggest({ ...NO_QUESTION, ...question });
}

function ids(text: string): string[] {
  return ask({ text }).hits.map(({ paper }) => paper.id);
}

describe('operators', () => {
  it.each<[string, (hit: ReturnType<typeof ask>['hits'][number]) => boolean]>([
    ['votes:>20', ({ listing }) => (listing.votes ?? 0) > 20],
    ['확산 votes:<20', ({ listing }) => listing.votes !== null && listing.votes < 20],
    ['date:2025-02', ({ listing }) => listing.day.startsWith('2025-02')],
    ['모델 day:2025-02-26', ({ listing }) => listing.day === '2025-02-26'],
    ['author:chen', ({ paper }) => (paper.authors ?? []).some((name) => /\bchen/i.test(name))],
    ['-author:chen', ({ paper }) => !(paper.authors ?? []).some((name) => /\bchen/i.test(name))],
    ['title:diffusion', ({ paper }) => /diffusion/i.test(paper.title)],
    ['video -title:video', ({ paper }) => !/video/i.test(paper.title)],
    ['title:"Test-Time Training"', ({ paper }) => /Test-Time Training/.test(paper.title)],
  ])('%s finds some papers, and only such', (text, isAsked) => {
    const { hits, total } = ask({ text });
    expect(total).toBeGreaterThan(0);
    expect(hits.filter((hit) => !hit.partly && !isAsked(hit))).toEqual([]);
  });

  it('part the papers of a word in two', () => {
    const all = ids('diffusion').length;
    expect(ids('diffusion -확산').length + ids('diffusion "확산"').length).toBe(all);
    expect(ids('diffusion -확산').length).toBeGreaterThan(0);
    expect(ids('diffusion votes:>9').length + ids('diffusion votes:<=9').length).toBe(all);
  });

  it('찾는 말이 없으면 날짜순이다', () => {
    expect(ids('votes:>20')).toEqual(
      ask({ votes: { kind: 'range', min: 21, max: null } }).hits.map(({ paper }) => paper.id),
    );
  });

  it('hold together with the filters', () => {
    const from = dayOf('2025-03-01');
    const { total } = ask({ text: 'votes:>20', from });
    expect(total).toBe(ask({ votes: { kind: 'range', min: 21, max: null }, from }).total);
    expect(total).toBeGreaterThan(0);
  });

  it('the words of a phrase stand together', () => {
    const together = ids('"강화 학습"');
    expect(together.length).toBeGreaterThan(0);
    expect(ids('"학습 강화"').length).toBeLessThan(together.length);
  });

  it('half a pair of quotes is text', () => {
    expect(ids('"diffusion')).toEqual(ids('diffusion'));
  });

  it('an id or a link is the paper', () => {
    expect(ids('2502.18411')).toEqual(['2502.18411']);
    expect(ids('https://arxiv.org/abs/2502.18411v2')).toEqual(['2502.18411']);
  });
});

describe('why a paper is there', () => {
  it('says the other name it uses', () => {
    const { hits } = ask({ text: '확산' });
    const other = hits.filter(({ reasons }) => reasons.length > 0);
    expect(other.length).toBeGreaterThan(0);
    for (const { reasons } of other) {
      expect(reasons).toMatchObject([{ kind: 'gloss', typed: '확산' }]);
    }
    expect(other.map(({ reasons }) => reasons[0]?.said)).toContain('diffusion');
  });

  it('초성은 무엇으로 읽었는지 말한다', () => {
    const { hits, readings } = ask({ text: 'ㄱㅎㅎㅅ' });
    expect(readings[0]).toBe('강화 학습');
    expect(hits[0]?.reasons).toEqual([{ kind: 'initials', typed: 'ㄱㅎㅎㅅ', said: '강화 학습' }]);
  });

  it('says nothing of a paper with the very word', () => {
    const { hits } = ask({ text: 'SmolVLM' });
    expect(hits[0]?.reasons).toEqual([]);
  });
});

describe('the ways out of a question that finds nothing', () => {
  const kinds = (question: Partial<Question>) =>
    ask(question).waysOut.map(({ kind, text }) => `${kind} ${text}`.trim());

  it.each<[Partial<Question>, string[], string]>([
    [{ text: '확산', from: dayOf('2026-01-01') }, ['days'], '날짜가 가린다'],
    [{ text: '확산', votes: { kind: 'range', min: 5000, max: null } }, ['votes'], '투표가 가린다'],
    [{ text: '확산', authors: ['Nobody'] }, ['author Nobody'], '저자가 가린다'],
    [{ text: '확산 votes:>5000' }, ['operator votes:>5000'], '조건이 가린다'],
    [
      { text: '확산', from: dayOf('2026-01-01'), authors: ['Nobody'] },
      ['filters'],
      '하나만 풀어서는 안 된다',
    ],
    [{ text: '뷁쉙', from: dayOf('2026-01-01') }, [], '없는 말'],
    [{ from: dayOf('2026-01-01') }, ['days'], '물은 말이 없다'],
    [{ text: '확산 뷁쉙' }, ['words 확산'], '모르는 말을 뺀다'],
  ])('%j → %j: %s', (question, expected) => {
    expect(ask(question).total).toBe(0);
    expect(kinds(question)).toEqual(expected);
  });

  it('each find as many as they say', () => {
    const { waysOut } = ask({ text: '확산 votes:>5000' });
    for (const { question, papers } of waysOut) expect(ask(question).total).toBe(papers);
  });

  it('are not looked for where something was found', () => {
    expect(ask({ text: '확산' }).waysOut).toEqual([]);
  });
});

describe('suggestions', () => {
  it.each([
    ['강화', '강화 학습', '낱말을 이어 한 말'],
    ['강화 하', '강화 학습', '치다 만 글자'],
    ['강화 ㅎ', '강화 학습', '치다 만 닿소리'],
    ['ㄱㅎㅎㅅ', '강화 학습', '초성'],
    ['rkdghk', '강화 학습', '영타'],
    ['diffu', 'diffusion', '영어'],
    ['확산 votes:>2', '확산 모델 votes:>2', '조건은 그대로 남는다'],
  ])('%s → %s: %s', (text, expected) => {
    expect(suggest({ text }).terms.map((term) => term.text)).toContain(expected);
  });

  it('count what they would find among what the filters leave', () => {
    const from = dayOf('2025-03-01');
    const { terms } = suggest({ text: '확', from });
    expect(terms.length).toBeGreaterThan(0);
    for (const { text, papers } of terms) {
      const full = ask({ text, from }).hits.filter(({ partly }) => !partly);
      expect(full).toHaveLength(papers);
    }
  });

  it('name authors by the beginnings of their names, and the best papers', () => {
    const { authors, papers } = suggest({ text: 'farr' });
    expect(authors.map(({ name }) => name)).toContain('Miquel Farré');
    expect(papers.map(({ title }) => title).join()).toContain('SmolVLM');
  });

  it('are none for nothing, and for what nothing begins with', () => {
    for (const text of ['', 'votes:>20', '뷁쉙', '()', 'ㅋ'.repeat(300), '가'.repeat(3000)]) {
      expect(suggest({ text }).terms).toEqual([]);
    }
  });

  it('do not offer what is typed already, nor verbs', () => {
    for (const text of ['강화 학습', '확산 모델', '학습']) {
      const offered = suggest({ text }).terms.map((term) => term.text);
      expect(offered).not.toContain(text);
      expect(offered.filter((term) => /(?:하는|하여|에서|으로써)$/.test(term))).toEqual([]);
    }
  });
});
