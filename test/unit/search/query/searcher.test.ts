import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_QUESTION, type Question } from '../../../../src/question/question';
import { buildIndex } from '../../../../src/search/indexing/buildIndex';
import { AuthorSearch } from '../../../../src/search/query/authorSearch';
import { createPaperStore } from '../../../../src/search/query/paperStore';
import { createSearchExtras } from '../../../../src/search/query/searchExtras';
import { Searcher } from '../../../../src/search/query/searcher';
import { finish } from '../../../../src/steps';
import { loadedTextModule } from '../loadedTextModule';
import { BUNDLED_DAYS, dayOf } from '../papers';

const store = createPaperStore();
for (const papers of BUNDLED_DAYS) store.add(papers);
const searcher = new Searcher(store, () => loadedTextModule);
const extras = createSearchExtras();
finish(searcher.build(buildIndex, () => {}));

const ALL = { offset: 0, limit: 1000 };

function ask(question: Partial<Question>) {
  return searcher.answer({ ...NO_QUESTION, ...question }, ALL);
}

function suggest(question: Partial<Question>) {
  return extras.suggest(searcher, new AuthorSearch(searcher), { ...NO_QUESTION, ...question });
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
    ['author:"li"', ({ paper }) => (paper.authors ?? []).some((name) => /\bli\b/i.test(name))],
    ['-author:chen', ({ paper }) => !(paper.authors ?? []).some((name) => /\bchen/i.test(name))],
    ['title:diffusion', ({ paper }) => /diffusion/i.test(paper.title)],
    ['video -title:video', ({ paper }) => !/video/i.test(paper.title)],
    ['title:"Test-Time Training"', ({ paper }) => /Test-Time Training/.test(paper.title)],
  ])('%s finds some papers, and only such', (text, isAsked) => {
    const { hits, total } = ask({ text });
    expect(total).toBeGreaterThan(0);
    expect(hits.filter((hit) => !isAsked(hit))).toEqual([]);
  });

  it.each<[string, (hit: ReturnType<typeof ask>['hits'][number]) => boolean]>([
    ['2025년 2월 모델', ({ listing }) => listing.day.startsWith('2025-02')],
    ['작년 10월 논문', ({ listing }) => listing.day.startsWith('2024-10')],
    ['이번 달 논문', ({ listing }) => listing.day.startsWith('2025-04')],
    ['Feb 2025 papers', ({ listing }) => listing.day.startsWith('2025-02')],
    ['투표 20표 넘는 모델', ({ listing }) => (listing.votes ?? 0) > 20],
    ['at least 20 votes', ({ listing }) => (listing.votes ?? 0) >= 20],
    ['비디오 말고 생성', ({ paper }) => !/비디오|video/i.test(paper.title)],
  ])('%s as people say it finds some papers, and only such', (text, isAsked) => {
    const { hits, total, spoken } = ask({ text });
    expect(spoken).toHaveLength(1);
    expect(total).toBeGreaterThan(0);
    expect(hits.filter((hit) => !isAsked(hit))).toEqual([]);
  });

  it('that are words alone leave none to look for, and the newest day first', () => {
    const { hits, days, hasWords } = ask({ text: '2025년 투표 5표 이상' });
    expect(hasWords).toBe(false);
    expect(days.map(({ day }) => day)).toEqual(
      ask({ text: 'date:2025' }).days.map(({ day }) => day),
    );
    const order = hits.map(({ listing }) => listing.day);
    expect(order).toEqual(order.toSorted().reverse());
    for (const text of ['2025년 확산 모델', '지난달에 나온 것 votes:>5 "model"']) {
      expect(ask({ text }).hasWords).toBe(true);
    }
    // Asked for by itself, too.
    expect(ask({ text: '2025년', sort: 'relevance' }).days).not.toEqual([]);
  });

  it.each([
    ['인기 논문', 'votes'],
    ['최신 논문', 'day'],
    ['최신 모델', 'relevance'],
    ['모델', 'relevance'],
  ] as const)('%s is answered, and says so, by %s', (text, sort) => {
    expect(ask({ text }).sort).toBe(sort);
    expect(ask({ text, sort: 'votes' }).sort).toBe('votes');
  });

  it.each([
    ['ｄｉｆｆｕｓｉｏｎ　ｖｏｔｅｓ：＞９', 'diffusion votes:>9'],
    ['𝗱𝗶𝗳𝗳𝘂𝘀𝗶𝗼𝗻', 'diffusion'],
    ['＂ｄｉﬀｕｓｉｏｎ＂', '"diffusion"'],
    ['저자：ｃｈｅｎ', '저자:chen'],
  ])('%s finds what %s finds', (typed, plain) => {
    expect(ids(typed).length).toBeGreaterThan(0);
    expect(ids(typed)).toEqual(ids(plain));
  });

  it('part the papers of a word in two', () => {
    const all = ids('diffusion').length;
    expect(ids('diffusion -"확산"').length + ids('diffusion "확산"').length).toBe(all);
    expect(ids('diffusion -"확산"').length).toBeGreaterThan(0);
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

  it.each(['title:wang', '"wang"', 'title:"kai chen"'])('%s is no author', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it('a word left out is left out by any of its names, and no author’s', () => {
    expect(ids('-chen')).toHaveLength(112);
    expect(ids('diffusion -video')).toEqual(ids('diffusion -비디오'));
    expect(ids('video -3d').filter((id) => ids('3d').includes(id))).toEqual([]);
  });

  it('a quoted word left out is that very word', () => {
    expect(ids('-"확산"').length).toBeGreaterThan(ids('-확산').length);
  });

  it('are no matter of degree: a part of the words may be missed, an operator not', () => {
    const { hits } = ask({ text: '비디오 모델 품질 뷁쉙 title:video' });
    expect(hits.length).toBeGreaterThan(0);
    for (const { paper } of hits) expect(paper.title).toMatch(/video/i);
    expect(ask({ text: 'video title:mamba뷁' }).total).toBe(0);
  });

  it('the words of a phrase stand together', () => {
    const together = ids('"강화 학습"');
    expect(together.length).toBeGreaterThan(0);
    expect(new Set(ids('"강화학습"'))).toEqual(new Set(together));
    expect(ids('"학습 강화"').length).toBeLessThan(together.length);
  });

  it('half a pair of quotes is text', () => {
    expect(ids('"diffusion')).toEqual(ids('diffusion'));
  });

  it('an id or a link is the paper', () => {
    expect(ids('2502.18411')).toEqual(['2502.18411']);
    expect(ids('https://arxiv.org/abs/2502.18411v2')).toEqual(['2502.18411']);
    expect(ids('arxiv 2502.18411')).toEqual(['2502.18411']);
    expect(ids('2502.18411 이거랑 비슷한 논문')).toEqual(['2502.18411']);
    expect(new Set(ids('2502.18411 2502.18137'))).toEqual(new Set(['2502.18411', '2502.18137']));
    expect(ids('2502.18411 -omnialign')).not.toContain('2502.18411');
  });
});

describe('spacing', () => {
  it.each([
    ['강화학습', '강화 학습'],
    ['확산모델', '확산 모델'],
    ['미세조정', '미세 조정'],
    ['생각의 사슬', '생각의사슬'],
    ['멀티모달정렬', '멀티모달 정렬'],
    ['언어모델의환각', '언어 모델의 환각'],
    ['LLMs', 'LLM'],
    ['에이전트벤치마크', '에이전트 벤치마크'],
  ])('%s 와 %s 는 같은 물음이다', (one, other) => {
    expect(new Set(ids(one))).toEqual(new Set(ids(other)));
    expect(ids(one).length).toBeGreaterThan(0);
  });

  it('앞서 무엇을 물었든 답은 같다', () => {
    const fresh = new Searcher(store, () => loadedTextModule);
    finish(fresh.build(buildIndex, () => {}));
    const answer = (text: string) => fresh.answer({ ...NO_QUESTION, text }, ALL).total;
    expect(answer('강화학습')).toBe(answer('강화 학습'));
    expect(answer('확산 모델')).toBe(answer('확산모델'));
  });

  it('한 말의 낱말이 따로 있는 논문은 모두 맞는 논문이 아니다', () => {
    const { hits } = ask({ text: '텍스트 생성' });
    const full = hits.filter(({ partial }) => !partial);
    const saying = ids('"텍스트 생성"');
    expect(saying.filter((id) => !full.some(({ paper }) => paper.id === id))).toEqual([]);
    expect(full.length).toBeLessThan(40);
  });
});

describe('초성', () => {
  it('겹받침으로 모인 닿소리도 읽는다', () => {
    expect(ids('ㅈㄱㅄ')).toEqual(ids('ㅈㄱㅂㅅ'));
    expect(ids('ㅈㄱㅂㅅ').length).toBeGreaterThan(0);
    expect(suggest({ text: 'ㅈㄱㅄ' }).terms).toEqual(suggest({ text: 'ㅈㄱㅂㅅ' }).terms);
    expect(suggest({ text: 'ㅈㄱㅄ' }).terms.length).toBeGreaterThan(0);
  });

  it('초성이 먼저이고, 자판을 바꾼 말이 용어이면 그 말이 먼저이다', () => {
    expect(ask({ text: 'ㄱㅅ' })).toMatchObject({ corrected: null });
    expect(ask({ text: 'ㄱㅅ' }).readings).toContain('개선');
    expect(ask({ text: 'ㄱㅁㅎ' }).corrected).toBe('rag');
  });

  it('조사와 어미가 붙은 조각으로는 읽지 않는다', () => {
    const { readings } = ask({ text: 'ㅂㄷㅇ' });
    expect(readings.filter((reading) => /[을를은는이가]$/.test(reading))).toEqual([]);
  });
});

describe('a typo', () => {
  it.each([
    ['difussion', 'diffusion', '겹친 글자'],
    ['difusion modle', 'diffusion model', '낱말마다 하나'],
  ])('%s → %s: %s', (text, meant) => {
    expect(ask({ text }).corrected).toBe(meant);
  });

  it('takes an unknown name in capitals for no typo', () => {
    expect(ask({ text: 'ORPO' }).corrected).toBeNull();
    expect(ask({ text: 'sLLM' }).corrected).toBeNull();
  });
});

describe('an archive that grows', () => {
  it('is scanned, then found by titles, then by all of its text', () => {
    const growing = createPaperStore();
    const searching = new Searcher(growing, () => loadedTextModule);
    const find = (text: string) => searching.answer({ ...NO_QUESTION, text }, ALL);
    expect(find('확산').total).toBe(0);
    for (const papers of BUNDLED_DAYS) growing.add(papers);
    expect(searching.tier()).toBe('scan');
    // What is said in so many letters is found; another name for it is not yet.
    const scanned = find('확산').total;
    expect(scanned).toBeGreaterThan(0);
    const totals: [string, number][] = [];
    finish(searching.build(buildIndex, () => totals.push([searching.tier(), find('확산').total])));
    expect(totals.map(([tier]) => tier)).toEqual(['titles', 'all']);
    expect(totals[0]?.[1]).toBeGreaterThan(scanned);
    expect(totals[1]?.[1]).toBe(ask({ text: '확산' }).total);
  });

  it('finds a day that came after the index, and indexes it when built again', () => {
    const growing = createPaperStore();
    const searching = new Searcher(growing, () => loadedTextModule);
    const [oldest = [], ...newer] = BUNDLED_DAYS;
    growing.add(oldest);
    finish(searching.build(buildIndex, () => {}));
    for (const papers of newer) growing.add(papers);
    expect(searching.tier()).not.toBe('scan');
    const { hits } = searching.answer({ ...NO_QUESTION, text: 'OmniAlign' }, ALL);
    expect(hits.map(({ paper }) => paper.id)).toEqual(['2502.18411']);
    finish(searching.build(buildIndex, () => {}));
    expect(searching.tier()).toBe('all');
  });

  it('has no relaxations of a text before all is indexed', () => {
    const growing = createPaperStore();
    const searching = new Searcher(growing, () => loadedTextModule);
    for (const papers of BUNDLED_DAYS) growing.add(papers);
    const question = { ...NO_QUESTION, text: '확산', authors: ['Nobody'] };
    expect(searching.answer(question, ALL).relaxations).toEqual([]);
    finish(searching.build(buildIndex, () => {}));
    expect(searching.answer(question, ALL).relaxations).not.toEqual([]);
  });

  it('has the relaxations of filters before that: they need no text', () => {
    const growing = createPaperStore();
    for (const papers of BUNDLED_DAYS) growing.add(papers);
    const votes = { kind: 'range', min: 5000, max: null } as const;
    const question = { ...NO_QUESTION, from: dayOf('2025-02-26'), votes };
    expect(
      new Searcher(growing, () => loadedTextModule).answer(question, ALL).relaxations,
    ).toMatchObject([{ kind: 'votes', papers: 64 }]);
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

describe('the relaxations of a question that finds nothing', () => {
  const kinds = (question: Partial<Question>) =>
    ask(question).relaxations.map(({ kind, text }) => `${kind} ${text}`.trim());

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
    [{ from: dayOf('2026-01-01') }, [], '날짜를 풀면 묻는 것이 없다'],
    [{ text: 'votes:>5000', from: dayOf('2025-04-01') }, ['operator votes:>5000'], '날짜는 남는다'],
    [{ text: '확산 뷁쉙' }, ['words 확산'], '모르는 말을 뺀다'],
  ])('%j → %j: %s', (question, expected) => {
    expect(ask(question).total).toBe(0);
    expect(kinds(question)).toEqual(expected);
  });

  it('each find as many as they say', () => {
    const { relaxations } = ask({ text: '확산 votes:>5000' });
    for (const { question, papers } of relaxations) expect(ask(question).total).toBe(papers);
  });

  it('are not looked for where something was found', () => {
    expect(ask({ text: '확산' }).relaxations).toEqual([]);
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

  it.each(['확', 'reason', 'model', 'general', '비디오'])(
    'of %s count what they would find among what the filters leave',
    (text) => {
      const from = dayOf('2025-03-01');
      const { terms } = suggest({ text, from });
      expect(terms.length).toBeGreaterThan(0);
      for (const term of terms) expect(ask({ text: term.text, from }).total).toBe(term.papers);
    },
  );

  it('count what choosing them finds, whatever is typed and filtered', () => {
    const word = fc.constantFrom(
      '강',
      '추',
      '확산',
      '모델',
      'rea',
      'lan',
      'vi',
      '지난달',
      '데',
      'rkd',
    );
    const operator = fc.constantFrom('', '', ' votes:>5', ' -survey', ' title:모델', ' "model"');
    const typed = fc.tuple(fc.array(word, { minLength: 1, maxLength: 2 }), operator);
    const from = fc.constantFrom(null, dayOf('2025-03-01'));
    const sort = fc.constantFrom<Question['sort']>(null, 'day', 'votes');
    fc.assert(
      fc.property(typed, from, sort, ([words, more], from, sort) => {
        const { terms } = suggest({ text: words.join(' ') + more, from, sort });
        for (const { text, papers } of terms) {
          expect([text, ask({ text, from, sort }).total]).toEqual([text, papers]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('count the papers of an author among what the filters leave', () => {
    const from = dayOf('2025-04-08');
    const { authors } = suggest({ text: 'li', from });
    expect(authors.length).toBeGreaterThan(0);
    for (const { name, papers } of authors) {
      expect(ask({ authors: [name], from }).total).toBe(papers);
    }
  });

  it('complete a name after author: among the papers that the words find', () => {
    const names = (text: string) => suggest({ text }).authors.map(({ name }) => name);
    expect(names('author:farr')).toEqual(['Miquel Farré']);
    expect(names('video author:farr')).toEqual(['Miquel Farré']);
    expect(names('뷁쉙 author:farr')).toEqual([]);
  });

  it('complete the words before author: and keep the operator', () => {
    const { terms } = suggest({ text: 'vide author:farr' });
    expect(terms.map(({ text }) => text)).toContain('video author:farr');
    for (const { text, papers } of terms) {
      expect(text).toMatch(/ author:farr$/);
      expect(ask({ text }).total).toBe(papers);
    }
  });

  it('한 글자로도 많이 쓰는 말부터 보인다', () => {
    expect(suggest({ text: '모' }).terms[0]?.text).toBe('모델');
  });

  it('아무도 나란히 쓰지 않은 말을 지어내지 않는다', () => {
    for (const text of ['음성 합', '비디오 생성', '강화 합', '사고의 연쇄']) {
      for (const term of suggest({ text }).terms) {
        expect(ids(`"${term.text}"`).length, term.text).toBeGreaterThan(0);
      }
    }
  });

  it('name authors by the beginnings of their names, and the best papers', () => {
    const { authors, papers } = suggest({ text: 'farr' });
    expect(authors.map(({ name }) => name)).toContain('Miquel Farré');
    expect(papers.map(({ title }) => title).join()).toContain('SmolVLM');
    const smol = papers.find(({ title }) => title.startsWith('SmolVLM'));
    expect(smol).toMatchObject({ day: '2025-04-08', votes: 85 });
    expect(smol?.sentence).toMatch(/^SmolVLM.*도입했습니다\.$/);
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

describe('문장으로 묻기', () => {
  it.each([
    ['환각을 탐지하는 방법 알려줘', '환각 탐지'],
    ['환각 탐지 논문 추천해줘', '환각 탐지'],
    ['언어 모델의 환각을 알아내는 좋은 방법이 있을까요', '환각 탐지'],
    ['how can I detect hallucinations', 'hallucination detection'],
  ])('%s: %s의 첫 논문이 먼저', (sentence, words) => {
    expect(ids(sentence)[0]).toBe(ids(words)[0]);
  });

  it('어느 논문에도 없는 말은 빼고 찾으며, 그렇다고 말한다', () => {
    const { hits, ignored } = ask({ text: '뷁쉙으로 환각을 탐지하는 방법 알려줘' });
    expect(ignored).toEqual(['뷁쉙으로']);
    expect(hits.length).toBeGreaterThan(0);
  });

  it('낱말만 친 질문에서는 빼지 않는다', () => {
    expect(ask({ text: '뷁쉙 환각 탐지' })).toMatchObject({ ignored: [] });
  });

  it('아는 낱말이 넷이면 모르는 낱말은 뺀다', () => {
    const { ignored } = ask({ text: '뷁쉙 환각 탐지 데이터 벤치마크' });
    expect(ignored).toEqual(['뷁쉙']);
  });
});
