import { describe, expect, it } from 'vitest';
import { readSpokenText } from './readSpokenText';

describe('readSpokenOrder', () => {
  it.each([
    ['최신 논문', ''],
    ['최근 논문', ''],
    ['요즘 나온 비디오 생성', '비디오 생성'],
    ['새로 나온 로봇', '로봇'],
    ['최신순으로 로봇', '로봇'],
    ['latest diffusion models', 'diffusion models'],
    ['newest papers on agents', 'agents'],
    ['the most recent work on agents', 'agents'],
    ['recent advances in RAG', 'RAG'],
    ['new papers on RAG', 'RAG'],
  ])('%s: words "%s", the newest first', (text, words) => {
    const read = readSpokenText(text);
    expect(read.words).toBe(words);
    expect(read.spoken).toMatchObject([{ kind: 'order', order: 'day' }]);
  });

  it.each([
    ['추천 많이 받은 논문', ''],
    ['제일 투표 많은 논문', ''],
    ['투표순', ''],
    ['인기 논문', ''],
    ['인기 있는 에이전트', '에이전트'],
    ['좋아요가 가장 많은 로봇', '로봇'],
    ['most upvoted papers', ''],
    ['most popular papers on agents', 'agents'],
    ['trending papers on robots', 'robots'],
    ['best papers', ''],
    ['top 10 papers on robots', 'robots'],
    ['올해 제일 인기 많았던 논문', ''],
    ['핫한 논문', ''],
  ])('%s: words "%s", those with most votes first', (text, words) => {
    const read = readSpokenText(text);
    expect(read.words).toBe(words);
    expect(read.spoken).toContainEqual(expect.objectContaining({ kind: 'order', order: 'votes' }));
  });

  it.each([
    '최근접 이웃 검색',
    '추천 시스템',
    '인기도 예측',
    '인기 편향',
    'new view synthesis',
    '최신성',
    'attention to recent tokens',
    'new works of art',
    'trending hashtags',
  ])('%s asks for no order', (text) => {
    expect(readSpokenText(text).spoken).toEqual([]);
  });

  it('goes with days and votes', () => {
    expect(readSpokenText('지난달 투표 많은 로봇').spoken.map(({ kind }) => kind)).toEqual([
      'days',
      'order',
    ]);
  });
});
