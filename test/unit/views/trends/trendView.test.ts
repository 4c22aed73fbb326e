import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/digest/day';
import { texts as en } from '../../../../src/i18n/en/trends';
import { texts as ko } from '../../../../src/i18n/ko/trends';
import { comparedTable } from '../../../../src/views/trends/comparedTable';
import { sayTrends } from '../../../../src/views/trends/sayTrends';
import { topicTable } from '../../../../src/views/trends/topicTable';
import { trendView } from '../../../../src/views/trends/trendView';
import { listOf, NO_TOPICS } from './lists';

const DAYS = ['2025-02-26', '2024-11-01', '2024-04-10', '2024-02-05'].map((day) => ({
  day: day as Day,
}));
const LIST = listOf([400, 400, 400, 400, 200], {
  reasoning: [10, 10, 10, 10, 30],
  o1: [0, 0, 0, 0, 6],
  '3d': [40, 40, 40, 40, 4],
});

describe('trendView', () => {
  it('is of the newest quarter, which the archive does not end with', () => {
    const view = trendView(LIST, DAYS);
    expect(view?.quarter).toMatchObject({
      name: '2025-Q1',
      from: '2025-01-01',
      to: '2025-03-31',
      since: null,
      until: '2025-02-26',
      papers: 200,
    });
    expect(view?.quarters[0]).toMatchObject({ since: '2024-02-05', until: null });
  });

  it('is of the quarter of the address, and of the newest where there is no such one', () => {
    expect(trendView(LIST, DAYS, '2024-Q3')?.quarter.name).toBe('2024-Q3');
    expect(trendView(LIST, DAYS, '2019-Q1')?.quarter.name).toBe('2025-Q1');
  });

  it('has the topics of most papers of the quarter, and none without any', () => {
    const list = listOf([20, 20], { mamba: [9, 2], laws: [0, 3], '3d': [1, 0] });
    expect(trendView(list, DAYS)?.most.map(({ id }) => id)).toEqual(['laws', 'mamba']);
  });

  it.each([
    ['topics', NO_TOPICS, DAYS],
    ['digests', LIST, []],
  ])('is none of an archive without %s', (_, list, days) => {
    expect(trendView(list, days)).toBeNull();
  });
});

describe('sayTrends', () => {
  const say = (quarter: string, language: 'ko' | 'en', list = LIST) => {
    const view = trendView(list, DAYS, quarter);
    return view && sayTrends(view, { ko, en }[language], language);
  };

  it('says the largest rise and the largest fall', () => {
    expect(say('2025-Q1', 'ko')).toEqual([
      '2025년 1분기에는 논문 100편 가운데 15편의 주제가 ko reasoning입니다. 한 해 전에는 3편이었습니다.',
      'ko 3d 논문은 한 해 사이에 100편 가운데 10편에서 2편으로 줄었습니다.',
    ]);
    expect(say('2025-Q1', 'en')).toEqual([
      'In Q1 2025, 15 of 100 papers are about en reasoning; a year before it was 3.',
      'Papers about en 3d fell to 2 of 100, from 10 a year before.',
    ]);
  });

  it('a quarter without a change says so, the first one that there is nothing before it', () => {
    expect(say('2024-Q3', 'ko')).toEqual([ko.steady('2024년 3분기')]);
    expect(say('2024-Q1', 'en')).toEqual([en.first('Q1 2024')]);
  });

  it('says what is missing where nothing can have risen or fallen', () => {
    expect(say('2024-Q1', 'ko', listOf([20], { mamba: [3] }))).toEqual([
      '2024년 1분기와 견줄 앞선 분기가 없습니다.',
      '오르고 내리는 주제는 두 분기가 쌓여야 나옵니다.',
    ]);
    expect(say('2024-Q2', 'en', listOf([20, 20], { mamba: [4, 1] }))).toEqual([
      'No topic has clearly risen or fallen in Q2 2024.',
      'A topic counts as rising from 5 papers in a quarter on.',
    ]);
    // Of the two quarters before there is nothing.
    const gap = listOf([20, 0, 0, 20], { mamba: [9, 0, 0, 9] });
    expect(say('2024-Q4', 'en', gap)).toEqual([en.first('Q4 2024')]);
  });
});

describe('topicTable', () => {
  it('has all papers of the quarters, then those of each topic', () => {
    expect(topicTable(listOf([20, 30], { mamba: [2, 3] }))).toEqual([
      ['topic', 'name_ko', 'name_en', '2024-Q1', '2024-Q2'],
      ['', '', '', '20', '30'],
      ['mamba', 'ko mamba', 'en mamba', '2', '3'],
    ]);
  });
});

describe('comparedTable', () => {
  const spans = [
    { name: '2025-01', papers: 20 },
    { name: '2025-02', papers: 30 },
  ];

  it('has all papers of each time, then those of each line, and nothing where it is not counted yet', () => {
    const compared = [
      { name: 'mamba', series: [2, 3].map((papers) => ({ papers, total: 20 })) },
      { name: 'laws', series: null },
    ];
    expect(comparedTable(compared, spans)).toEqual([
      ['time', 'all', 'mamba', 'laws'],
      ['2025-01', '20', '2', ''],
      ['2025-02', '30', '3', ''],
    ]);
  });
});
