import { describe, expect, it } from 'vitest';
import { operatorSource } from '../../../src/question/operators';
import { readSpokenText } from './readSpokenText';

describe('readSpoken', () => {
  it.each([
    '지난주에 나온 거 뭐 있어?',
    '지난달 논문 추천해주세요',
    '어제 논문 좀 보여줘',
    '이번 주 논문 보여줘!',
    '지난주 논문 목록',
    '30표 이상인 것만 보여줘',
    '3월부터 5월까지 발표된 논문들을 정리해줘',
    'show me all papers from last week, please',
  ])('%s: 찾을 낱말이 없다', (text) => {
    const { words, spoken } = readSpokenText(text);
    expect(words).toBe('');
    expect(spoken).toHaveLength(1);
  });

  it.each([
    ['지난주 추천 시스템 논문 추천해줘', '추천 시스템 논문 추천해줘'],
    ['지난주 거인 논문', '거인 논문'],
    ['지난주 속도', '속도'], // 속도는 속과 도가 아니다
    ['30표 이상 모델 보여줘', '모델 보여줘'],
  ])('%s: 낱말 "%s"가 남는다', (text, words) => {
    expect(readSpokenText(text).words).toBe(words);
  });

  it('reads days, votes and exclusions of one text', () => {
    const { words, spoken } = readSpokenText('2024년부터 서른 표 이상 로봇 말고 드론 제어');
    expect(words).toBe('드론 제어');
    expect(spoken.map(({ kind }) => kind)).toEqual(['days', 'votes', 'text']);
  });

  it('says where it read each, so that it can be taken away', () => {
    const text = '로봇 2024년 3월 투표 30표 이상 votes:<90';
    const { operators } = readSpokenText(text);
    const sources = operators.map((operator) => operatorSource(text, operator));
    expect(sources).toEqual(['2024년 3월', '투표 30표 이상', 'votes:<90']);
  });
});
