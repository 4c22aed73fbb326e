import { describe, expect, it } from 'vitest';
import { operatorSource, readText, withoutOperator } from '../../../src/question/operators';
import { readSpokenText } from './readSpokenText';

describe('readExclusions', () => {
  it.each([
    ['로봇 말고 강화 학습', '강화 학습', '로봇'],
    ['강화 학습 로봇 말고', '강화 학습', '로봇'],
    ['이미지 편집 확산 모델 말고', '이미지 편집', '확산 모델'],
    ['비디오 생성 빼고 확산', '확산', '비디오 생성'],
    ['서베이를 제외하고 환각', '환각', '서베이'],
    ['환각 서베이는 제외해줘', '환각', '서베이'],
    ['환각 서베이는 빼 주세요', '환각', '서베이'],
    ['환각 서베이 빼면', '환각', '서베이'],
    ['환각 서베이 논문은 제외하고', '환각', '서베이'],
    ['드론 로봇 관련 논문 빼고', '드론', '로봇'],
    ['드론 로봇 관련은 빼고', '드론', '로봇'],
    ['로봇 이외의 드론', '드론', '로봇'],
    ['로봇 논문 중 강화학습 안 쓰는 거', '로봇 논문 중', '강화학습'],
    ['로봇 강화학습이 아닌거', '로봇', '강화학습'],
    ['로봇 강화학습 뺀 것만', '로봇', '강화학습'],
    ['트랜스포머를 사용하지 않는 언어 모델', '언어 모델', '트랜스포머'],
    ['가우시안 스플래팅 아닌 NeRF', 'NeRF', '가우시안 스플래팅'],
    ['3D 가우시안  스플래팅을 제외한 복원', '복원', '3D 가우시안 스플래팅'],
    ['모델 모델 편집 말고', '모델', '모델 편집'],
    ['large language models 빼고 비전', '비전', 'large language model'],
    ['고양이 말고 강아지', '강아지', '고양이'],
    ['고양이가 아닌 강아지', '강아지', '고양이'],
    ['고양이 아닌 강아지', '강아지', '고양이'],
    ['원숭이 빼고 사람', '사람', '원숭이'],
    ['전문가 빼고 라우팅', '라우팅', '전문가'],
    ['마을을 제외한 도시', '도시', '마을'],
    ['글을 빼고 그림', '그림', '글'],
    ['GAN이 아닌 생성', '생성', 'GAN'],
    ['로봇 말고 게임', '게임', '로봇'],
    ['로봇 말고 게임으로 배우는 에이전트', '게임으로 배우는 에이전트', '로봇'],
    ['환각 서베이 없이', '환각', '서베이'],
    ['긴 문맥에서 생기는 환각 서베이 없이', '긴 문맥에서 생기는 환각', '서베이'],
    ['강화학습 없이 정렬', '정렬', '강화학습'],
    ['RAG, no survey', 'RAG', 'survey'],
    ['RAG but not surveys', 'RAG', 'survey'],
    ['agents, but no benchmarks', 'agents', 'benchmark'],
    ['diffusion other than video', 'diffusion', 'video'],
    ['music generation without transformers', 'music generation', 'transformer'],
    ['환각 벤치마크 없는 논문', '환각 논문', '벤치마크'],
    ['agents without survey', 'agents', 'survey'],
    ['agents without any benchmarks', 'agents', 'benchmark'],
    ['agents except reinforcement learning please', 'agents please', 'reinforcement learning'],
    ['agents except for GUI', 'agents', 'GUI'],
    ['확산 모델, 서베이 제외', '확산 모델', '서베이'],
    ['비디오, 서베이 제외', '비디오', '서베이'],
    ['학습 말고 드론 말고 자동차', '학습 말고 자동차', '드론'],
  ])('%s: 낱말 "%s", %s 없이', (text, words, without) => {
    const read = readSpokenText(text);
    expect(read.words).toBe(words);
    expect(read.spoken).toMatchObject([{ kind: 'text', text: without, not: true, exact: false }]);
  });

  it.each([
    ['로봇 말고 드론 말고 자동차', '자동차', ['로봇', '드론']],
    ['음성 빼고 번역 빼고 요약', '요약', ['음성', '번역']],
    ['이미지와 비디오 빼고 오디오', '오디오', ['이미지', '비디오']],
    ['이미지 편집과 비디오 생성 빼고 오디오', '오디오', ['이미지 편집', '비디오 생성']],
    ['로봇, 드론 제외', '', ['로봇', '드론']],
    ['로봇, 드론, 자동차 제외하고 비행기', '비행기', ['로봇', '드론', '자동차']],
    ['로봇이나 드론 말고 자동차', '자동차', ['로봇', '드론']],
    ['비디오·오디오 빼고 음성', '음성', ['비디오', '오디오']],
    ['이미지/비디오 빼고 음성', '음성', ['이미지', '비디오']],
    ['video and audio 빼고 음성', '음성', ['video', 'audio']],
    ['로봇 및 드론을 제외한 자동차', '자동차', ['로봇', '드론']],
    ['서베이와 벤치마크 빼고 환각', '환각', ['서베이', '벤치마크']],
    ['검색 결과 서베이 빼고', '검색 결과', ['서베이']], // 결과는 결와 과가 아니다
    ['agents without survey except for GUI', 'agents', ['survey', 'GUI']],
  ])('%s: 낱말 "%s", %j 없이', (text, words, without) => {
    const read = readSpokenText(text);
    expect(read.words).toBe(words);
    expect(read.spoken).toMatchObject(without.map((one) => ({ text: one, not: true })));
  });

  it.each([
    ['이미지와 비디오 빼고 오디오', 0, '비디오 빼고 오디오'],
    ['이미지와 비디오 빼고 오디오', 1, '이미지 빼고 오디오'],
    ['로봇 말고 드론 말고 자동차', 0, '드론 말고 자동차'],
  ])('%s에서 %d째를 거두면 %s', (text, at, rest) => {
    const operator = readSpokenText(text).spoken[at] ?? expect.fail('no operator');
    expect(withoutOperator(text, operator)).toBe(rest);
    expect(operatorSource(text, operator)).not.toBe('');
  });

  it.each([
    ['ReLU 말고 새로 나온 활성화 함수', '활성화 함수', 'ReLU'],
    ['트랜스포머 말고 다른 구조', '구조', '트랜스포머'],
    ['어텐션 안 쓰는 새로운 구조', '구조', '어텐션'],
    // What is compared with it, where nothing else is asked for.
    ['LoRA 말고 다른 방법', 'LoRA 방법', 'LoRA'],
    ['LoRA 말고 다른거 뭐 있어', 'LoRA 거 뭐 있어', 'LoRA'],
    ['LoRA 말고 딴 거', 'LoRA 거', 'LoRA'],
    ['LoRA 말고 다른 튜닝', '튜닝', 'LoRA'],
    // What is done to something with another thing.
    ['이미지를 패치 말고 조각 단위로 나누는 연구', '이미지를 조각 단위로 나누는 연구', '패치'],
  ])(
    '%s: 낱말 "%s", 제목에 %s 없이: 대신할 것은 그것을 이르기 마련이다',
    (text, words, without) => {
      const read = readSpokenText(text);
      expect(read.words).toBe(words);
      expect(read.spoken).toMatchObject([
        { kind: 'text', text: without, not: true, inTitle: true, sparesLacking: true },
      ]);
    },
  );

  it.each([
    ['강화학습 없이 언어 모델을 정렬하는 방법', '없이 하는 것은 그것을 이른다'],
    ['탐색 없이 트랜스포머만으로 체스를 두는 것', '없이 하는 것은 그것을 이른다'],
    ['동의 없이 학습', '무엇 없이 하는지'],
    ['스케줄 없이 훈련하기', '무엇 없이 하는지'],
    ['카메라 포즈 없이 3D 복원', '무엇 없이 하는지'],
    ['지도 없이 길찾기', '무엇 없이 하는지'],
    ['토크나이저 없이', '그것 말고는 찾는 것이 없다'],
    ['성능 저하 없이 압축', '저하는 빼고 찾을 것이 아니다'],
    ['정확도 손실 없이 양자화', '손실은 빼고 찾을 것이 아니다'],
    ['추가 비용 없이', '비용은 빼고 찾을 것이 아니다'],
    ['인코더 없는 모델', '없는 것은 그것을 이른다'],
    ['쓸데없이 긴 답변', '쓸데없이는 부사다'],
    ['로봇이 끊임없이 배우기', '끊임없이는 부사다'],
    ['어텐션을 쓰지 않고 번역', '하는 방법이다'],
    ['라벨을 쓰지 않는 학습', '방법의 성질이다'],
    ['외우는 것이 아닌 추론', '것은 이름이 아니다'],
    ['논문 빼고', '이름이 없다'],
    ['데이터 빼고', '어느 논문에나 있다'],
    ['로봇 말고 로봇 학습', '같은 낱말을 찾고 있다'],
    ['video generation without vector quantization', '없이 하는 것은 그것을 이른다'],
    ['generation without training', '방법의 성질이다'],
    ['로봇이 아닌지', '낱말이 이어진다'],
    ['빼고', '앞에 이름이 없다'],
  ])('%s은 낱말이다: %s', (text) => {
    expect(readSpokenText(text)).toMatchObject({ spoken: [], words: readText(text).words });
  });

  it('does not leave out what a title says', () => {
    const title = 'Learning to Plan without Code';
    expect(readSpokenText('plan without Code', title).spoken).toEqual([]);
    expect(readSpokenText('plan without survey', title).spoken).toHaveLength(1);
  });

  it.each(['가, ', '로봇 말고 ', '빼고', ' ', 'without ', '로봇과 ', 'except a '])(
    'a long line of %j is read in one go',
    (piece) => {
      expect(readSpokenText(piece.repeat(1000)).spoken.length).toBeLessThan(1001);
    },
  );
});
