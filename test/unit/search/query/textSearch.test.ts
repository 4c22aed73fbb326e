import { describe, expect, it, vi } from 'vitest';
import { readText } from '../../../../src/question/operators';
import { BUNDLED_DOCS, docsOf, paperOf, section } from '../papers';
import { textSearchOf } from '../textSearchOf';

const search = textSearchOf(BUNDLED_DOCS);

describe('what is asked and how it was meant', () => {
  it.each<[string, string | null, string]>([
    ['rkdghk gkrtmq', '강화 학습', '영타'],
    ['ㅣㅣㅡ', 'llm', '한글 자판으로 친 영어'],
    ['dkflrjwkfl', null, '영타라도 없는 말'],
    ['강화 햑습', '강화 학습', '자모 하나'],
    ['jailbrek', 'jailbreak', '글자 하나'],
    ['강화 학습', null, '있는 말은 고치지 않는다'],
  ])('%s → %s: %s', (typed, meant) => {
    expect(search.search(readText(typed)).corrected).toBe(meant);
  });

  it('따옴표 안은 그대로 찾는다', () => {
    expect(search.search(readText('"rkdghk gkrtmq"'))).toMatchObject({ ids: [], corrected: null });
    expect(search.search(readText('"강화 학습"')).ids.length).toBeGreaterThan(0);
  });
});

describe('같은 말은 어떻게 써도 같은 논문을 찾는다', () => {
  it.each([
    ['강화학습', '강화 학습'],
    ['강화학습을', '강화 학습'],
    ['LLM은', 'llm'],
    ['Fine-Tuning', 'finetuning'],
    ['ㄱㅎㅎㅅ', '강화 학습'],
  ])('%s 는 %s', (one, other) => {
    const found = new Set(search.search(readText(one)).ids);
    const expected = search.search(readText(other)).ids.slice(0, 5);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter((id) => !found.has(id))).toEqual([]);
  });
});

it('looks for the authors that the words name once a question', () => {
  const papersBy = vi.spyOn(search.corpus.index, 'papersBy');
  const asked = (text: string) => {
    papersBy.mockClear();
    search.search(readText(text));
    return papersBy.mock.calls.filter(([name]) => name === text).length;
  };
  // Found, corrected and not found.
  const calls = ['diffusion', 'jailbrek', 'zzqqxx'].map(asked);
  papersBy.mockRestore();
  expect(calls.map((count) => count / (calls[0] ?? 1))).toEqual([1, 1, 1]);
});

describe('a slip that a paper makes too', () => {
  const id = (at: number) => `2502.${String(at).padStart(5, '0')}`;
  const papers = docsOf(
    Array.from({ length: 52 }, (_, at) =>
      paperOf({ id: id(at), title: at === 7 ? 'On alignement' : 'On alignment', authors: ['Ali'] }),
    ),
  );
  const slips = textSearchOf(papers);

  it('finds that paper first, then those with what is meant, and says so', () => {
    const { ids, corrected } = slips.search(readText('alignement'));
    expect(ids[0]).toBe(id(7));
    expect(ids).toHaveLength(52);
    expect(corrected).toBe('alignment');
    // Only a search can count both.
    expect(slips.count(readText('alignement'))).toBeNull();
  });

  it('is found alone in quotes', () => {
    const { ids, corrected } = slips.search(readText('"alignement"'));
    expect(ids).toEqual([id(7)]);
    expect(corrected).toBeNull();
  });
});

describe('people', () => {
  const papers = docsOf([
    paperOf({ id: '2502.00001', title: 'A paper', authors: ['Sora Kim', 'Yejin Choi'] }),
    paperOf({ id: '2502.00002', title: 'Video', sections: [section('whats-new', 'Sora를 쓴다')] }),
    paperOf({ id: '2502.00003', title: 'Language', authors: ['Kai Chen', 'Jiawei Zhu'] }),
  ]);
  const people = textSearchOf(papers);
  const find = (text: string) => people.search(readText(text));

  it('a term comes before a namesake', () => {
    expect(find('Sora').ids[0]).toBe('2502.00002');
  });

  it.each(['최예진', '예진 최', '최예진 교수의 논문'])('%s is Yejin Choi', (text) => {
    expect(find(text).ids).toEqual(['2502.00001']);
    expect(people.authorsNamed(text)).toEqual(['Yejin Choi']);
  });

  it('주지아웨이 is Jiawei Zhu, though 주지 could be a verb', () => {
    expect(find('주지아웨이').ids).toEqual(['2502.00003']);
    expect(find('주지아웨이 논문 추천').ids).toEqual(['2502.00003']);
  });

  it('a person is not corrected into another one', () => {
    expect(find('Kay Chenn')).toMatchObject({ ids: [], corrected: null });
  });
});

describe('한국어 제목과 키워드와 코드 주소를 찾는다', () => {
  const papers = [
    paperOf({ id: '2502.00001', sections: [section('whats-new', '보상 모델을 쓴다.')] }),
    paperOf({ id: '2502.00002', keywords: ['보상 모델'] }),
    paperOf({ id: '2502.00003', koreanTitle: '보상 모델의 한계' }),
    paperOf({ id: '2502.00004', code: 'https://github.com/haru/kimchi-bench' }),
  ];
  const find = (text: string) => {
    const { ids } = textSearchOf(docsOf(papers)).search(readText(text));
    return ids.map((id) => id.slice(-1)).join(' ');
  };

  it.each([
    ['보상모델', '3 2 1', '제목, 키워드, 요약의 순서'],
    ['title:보상', '3', '한국어 제목도 제목이다'],
    ['"보상 모델의 한계"', '3', ''],
    ['"Title 보상"', '', '두 제목은 이어지지 않는다'],
    ['-보상', '4', '키워드에 있어도 있는 것이다'],
    ['github haru', '4', '주소의 낱말'],
    ['kimchi bench', '4', ''],
  ])('%s → %s: %s', (text, ids) => {
    expect(find(text)).toBe(ids);
  });
});

describe('papers with a part of it', () => {
  const papers = [
    paperOf({
      id: '2502.00001',
      title: '양자화',
      sections: [section('whats-new', '양자화 가속이다.')],
    }),
    paperOf({
      id: '2502.00002',
      title: '양자화',
      sections: [section('whats-new', '그냥 양자화다.')],
    }),
    paperOf({
      id: '2502.00003',
      title: '다른 것',
      sections: [section('whats-new', '전혀 다르다.')],
    }),
  ];

  it('come apart from those with all of it', () => {
    const { ids, partial } = textSearchOf(docsOf(papers)).search(readText('양자화 가속'));
    expect(ids).toEqual(['2502.00001']);
    expect(partial).not.toContain('2502.00003');
  });

  it('come before the only one with all of it, which mentions the words far from each other', () => {
    const known = [
      ['한국어 모델', '한국어 모델이다. 한국어 데이터로 한국어 모델을 만든다.'],
      ['말뭉치', '표에 한국어 하나.', '의료 모델.', '특화 도구.'],
      ...Array.from({ length: 8 }, (_, at) => [`다른 것 ${at}`, '특화 도구.']),
    ].map(([title = '', ...texts], at) =>
      paperOf({
        id: `2502.1000${at}`,
        title,
        sections: texts.map((text) => section('whats-new', text)),
      }),
    );
    const asked = (text: string) => textSearchOf(docsOf(known)).search(readText(text));
    const { ids, partial, ahead } = asked('한국어 특화');
    expect({ ids, ahead }).toEqual({ ids: ['2502.10001'], ahead: 1 });
    expect(partial[0]).toBe('2502.10000');
    expect(asked('한국어').ahead).toBe(0);
  });
});

describe('every archive and every question', () => {
  it.each([
    '',
    ' ',
    '!!!',
    '""',
    '"',
    'ㅠㅠㅠㅠ',
    'ㅋ',
    '을',
    'a',
    '()[]{}^$.*+?|\\',
    '가'.repeat(5000),
  ])('%j is answered', (text) => {
    expect(search.search(readText(text)).corrected).toBeNull();
  });

  it('finds nothing in an empty archive', () => {
    expect(textSearchOf([]).search(readText('모델')).ids).toEqual([]);
  });
});

describe('이름은 소리로도 찾는다', () => {
  const papers = [
    paperOf({ id: '2405.00001', title: 'LoRA Land: 310 Fine-tuned LLMs' }),
    paperOf({
      id: '2405.00002',
      title: 'Maps',
      sections: [section('whats-new', '로라와 랜드 마크')],
    }),
    paperOf({ id: '2405.00003', title: 'MJ-Bench: Is Your Judge Good' }),
    paperOf({ id: '2405.00004', title: 'C++ 코드 생성' }),
    paperOf({ id: '2405.00005', title: 'C 코드 생성' }),
  ];
  const named = textSearchOf(docsOf(papers));
  const find = (text: string) => named.search(readText(text));

  it('있는 말이라도 제목에 있는 이름으로 들리면 그 논문이 먼저다', () => {
    expect(find('로라 랜드')).toMatchObject({ ids: ['2405.00001', '2405.00002'], corrected: null });
    expect(named.count(readText('로라 랜드'))).toBeNull();
  });

  it('counts a text once, however often it is asked for', () => {
    const counted = named.count(readText('코드 생성'));
    expect(named.idsOf(counted?.docIds ?? [])).toEqual(find('코드 생성').ids.toSorted());
    expect(named.count(readText('코드 생성'))).toBe(counted);
    expect(named.count(readText('코드'))).not.toBe(counted);
  });

  it.each([
    ['엠제이벤치', 'MJ-Bench', ['2405.00003']],
    ['씨쁠쁠 코드', 'C++ 코드', ['2405.00004']],
  ])('%s 는 %s', (text, corrected, ids) => {
    expect(find(text)).toMatchObject({ ids, corrected });
  });

  it('기호가 든 이름이 없으면 적은 대로 찾는다', () => {
    expect(find('씨샵')).toMatchObject({ ids: [], corrected: null });
    expect(find('"씨쁠쁠"').ids).toEqual([]);
  });
});
