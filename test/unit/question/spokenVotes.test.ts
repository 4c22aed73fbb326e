import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/question/operators';
import { readSpokenVotes } from '../../../src/question/spokenVotes';
import { readSpokenText } from './readSpokenText';

describe('readSpokenVotes', () => {
  it.each([
    ['투표 30표 이상 로봇', '로봇', 30, null],
    ['서른 표 이상 로봇', '로봇', 30, null],
    ['천 표 이상 로봇', '로봇', 1000, null],
    ['1,000표 이상 로봇', '로봇', 1000, null],
    ['30표 이상의 로봇', '로봇', 30, null],
    ['30표 이상만', '', 30, null],
    ['30표 이상을 받은 로봇', '로봇', 30, null],
    ['투표 30표 넘는 로봇', '로봇', 31, null],
    ['30표 넘긴 로봇', '로봇', 31, null],
    ['30표를 넘어선 로봇', '로봇', 31, null],
    ['추천 80개 이상 받은 로봇', '로봇', 80, null],
    ['업보트 50개 이상 로봇', '로봇', 50, null],
    ['50개 이상의 추천을 받은 로봇', '로봇', 50, null],
    ['5표 이하 로봇', '로봇', null, 5],
    ['스무 표 미만 로봇', '로봇', null, 19],
    ['3표도 못 받은 의료 논문', '의료 논문', null, 2],
    ['30표 이상 못 받은 로봇', '로봇', null, 29],
    ['30표 이상 받지 못한 로봇', '로봇', null, 29],
    ['3표도 못 넘어서는 로봇', '로봇', null, 3],
    ['30표를 넘지 않는 로봇', '로봇', null, 30],
    ['30표 안 넘는 로봇', '로봇', null, 30],
    ['추천 10개를 못 넘은 로봇', '로봇', null, 10],
    ['30표에 못 미치는 로봇', '로봇', null, 29],
    ['30표도 안 되는 로봇', '로봇', null, 29],
    ['30표 이하가 아닌 로봇', '로봇', 31, null],
    ['30표에서 50표 사이 로봇', '로봇', 30, 50],
    ['30~50표 로봇', '로봇', 30, 50],
    ['추천 30개부터 50개까지 로봇', '로봇', 30, 50],
    ['50 votes or more, robots', 'robots', 50, null],
    ['papers, 50 votes or more', '', 50, null],
    ['robots with 5 or fewer votes', 'robots with', null, 5],
    ['at least 30 votes robots', 'robots', 30, null],
    ['robots with more than 30 votes', 'robots with', 31, null],
    ['robots under 10 votes', 'robots', null, 9],
    ['30+ votes robots', 'robots', 30, null],
    ['no more than 30 votes robots', 'robots', null, 30],
    ['no fewer than 30 votes robots', 'robots', 30, null],
    ['between 30 and 50 votes robots', 'robots', 30, 50],
  ])('%s: 낱말 "%s", %s에서 %s표', (text, words, min, max) => {
    const read = readSpokenText(text);
    expect(read.words).toBe(words);
    expect(read.spoken).toMatchObject([{ kind: 'votes', votes: { min, max } }]);
  });

  it.each([
    '30표 이상 50표 이하 로봇',
    '30표 이상이면서 50표 이하인 로봇',
    '추천수 30 이상 50 이하 로봇',
  ])('%s: 여럿을 다 읽는다', (text) => {
    const { words, spoken } = readSpokenText(text);
    expect(words).toBe('로봇');
    expect(spoken).toMatchObject([
      { votes: { min: 30, max: null } },
      { votes: { min: null, max: 50 } },
    ]);
  });

  it.each([
    ['3개 이상의 모델', '투표가 아니다'],
    ['언어를 2개도 못 배운 모델', '투표가 아니다'],
    ['2개도 못 표현한 모델', '표현의 표는 투표가 아니다'],
    ['목표 이상 탐지', '목표의 표도 아니다'],
    ['이 표 이상 탐지', '이 표는 두 표가 아니다'],
    ['추천 50개', '견주지 않는다'],
    ['30표 이상적 로봇', '낱말이 이어진다'],
    ['0표 미만 로봇', '그런 표는 없다'],
    ['two images or more, 3 or more robots', '투표가 아니다'],
  ])('%s은 낱말이다: %s', (text) => {
    expect(readSpokenText(text)).toMatchObject({ spoken: [], words: readText(text).words });
  });

  it.each(['30', '십일', '한', '추천 ', '30표 ', '못 ', '1,000'])(
    'a long line of %j is read in one go',
    (piece) => {
      expect(readSpokenVotes(piece.repeat(1000))).toEqual([]);
    },
  );
});
