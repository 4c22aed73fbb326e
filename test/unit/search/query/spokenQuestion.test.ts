import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../../src/question/parsedQuestion';
import { NO_QUESTION } from '../../../../src/question/question';
import { createPaperStore } from '../../../../src/search/query/paperStore';
import { withSpoken } from '../../../../src/search/query/spokenQuestion';
import { paperOf } from '../papers';

const TITLES = [
  'Autoregressive Video Generation without Vector Quantization',
  'Can We Evaluate Agents without Benchmarks?',
  'The State of Robotics in March 2024',
  'Everything except Attention',
];

const store = createPaperStore();
const papers = TITLES.map((title, at) => paperOf({ id: `2502.0000${at}`, title }));
store.add([
  ...papers,
  paperOf({ id: '2502.00008', authors: ['Kaiming He', 'Yejin Choi'] }),
  paperOf({ id: '2502.00009', koreanTitle: '로봇 말고 사람' }),
  paperOf({ id: '2402.00001', day: '2024-02-26' }),
]);

function ask(text: string) {
  return withSpoken(parseQuestion({ ...NO_QUESTION, text }), store);
}

describe('withSpoken', () => {
  it.each([...TITLES, ...TITLES.map((title) => ` ${title.toLowerCase()} `), '로봇 말고 사람'])(
    '%s: a whole title is words',
    (title) => {
      expect(ask(title)).toMatchObject({ operators: [], words: title.trim() });
    },
  );

  it.each(['evaluate agents without benchmarks', 'except attention'])(
    '%s: so is an exclusion that a title says',
    (text) => {
      expect(ask(text)).toMatchObject({ operators: [], words: text });
    },
  );

  it.each([
    ['evaluate agents without survey', 'evaluate agents', 'relevance'],
    ['robotics in March 2024', 'robotics', 'relevance'],
    ['3월에 나온 논문 뭐 있어?', '', 'day'],
  ])('%s: words %j, by %s', (text, words, sort) => {
    const parsed = ask(text);
    expect(parsed).toMatchObject({ words, sort });
    expect(parsed.spoken).toHaveLength(1);
  });

  it.each([
    ['author:Kaiming He diffusion', 'diffusion', 'Kaiming He'],
    ['저자:Kaiming He 확산 모델 votes:>3', '확산 모델', 'Kaiming He'],
    ['diffusion -author:Yejin Choi RL', 'diffusion RL', 'Yejin Choi'],
  ])('%s: words %j, the author %s', (text, words, name) => {
    const parsed = ask(text);
    expect(parsed).toMatchObject({ words, sort: 'relevance' });
    const author = parsed.operators.find(({ kind }) => kind === 'author');
    expect(author).toMatchObject({ name, end: text.indexOf(name) + name.length });
  });

  it.each(['author:Kaiming', 'author:"Kaiming He diffusion"', 'author:Nobody Known'])(
    '%s: the author as typed',
    (text) => {
      expect(ask(text)).toMatchObject({ words: '', sort: 'day' });
    },
  );

  it('takes what is stated, and long texts, for words alone', () => {
    for (const text of [
      '2025년 2월에 제안한 방법은 추론이 아닌 암기에 의존하는 모델을 로봇에 쓴다.',
      `${'a '.repeat(30)}in March 2024`,
    ]) {
      expect(ask(text)).toMatchObject({ operators: [] });
    }
  });

  it('takes a name in Hangul for words, which find authors by sound', () => {
    expect(ask('저자: 최예진 정렬')).toMatchObject({ words: '최예진 정렬', operators: [] });
  });

  it('orders all papers as the words ask, and those of a topic by relevance', () => {
    expect(ask('인기 논문')).toMatchObject({ words: '', sort: 'votes' });
    expect(ask('최신 논문')).toMatchObject({ words: '', sort: 'day' });
    expect(ask('인기 있는 로봇')).toMatchObject({ words: '로봇', sort: 'relevance' });
  });
});
