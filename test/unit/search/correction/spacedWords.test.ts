import { describe, expect, it } from 'vitest';
import { spacedWord } from '../../../../src/search/correction/spacedWords';
import { corpusOf } from '../corpus';

const corpus = corpusOf({
  text: '모델을 모델이 크기를 크기가 학습을 학습이 데이터를 데이터가 부족을 부족이 영상을 영상이 로봇이 로봇을 물건을 물건이 한국어를 한국어가',
});

describe('spacedWord', () => {
  it.each([
    ['큰모델', '큰 모델'],
    ['학습시키는법', '학습시키는 법'],
    ['부족할때', '부족할 때'],
    ['영상부족할때는', '영상 부족할 때는'],
    ['모델크기줄이는법', '모델크기 줄이는 법'],
    ['로봇이물건잡는법을', '로봇 물건 잡는 법을'],
    ['영상만드는법', '영상 만드는 법'],
    ['한국어잘하는모델', '한국어 잘하는 모델'],
    ['작은모델로큰모델', '작은모델 큰 모델'],
  ])('%s → %s', (word, words) => {
    expect(spacedWord(word, corpus)).toBe(words);
  });

  it.each([
    ['모델', '한 낱말'],
    ['모델크기', '이름씨뿐인 말은 색인이 나눈다'],
    ['부족할', '움직씨 하나'],
    ['줄이는', '표에 있는 움직씨'],
    ['뷁쉙하는법', '모르는 말이 있다'],
    ['모델법', '법 앞이 움직씨가 아니다'],
  ])('%s: %s', (word) => {
    expect(spacedWord(word, corpus)).toBeNull();
  });
});
