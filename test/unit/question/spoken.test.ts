import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/digest/day';
import { operatorSource, readText } from '../../../src/question/operators';
import { readSpoken } from '../../../src/question/spoken';
import { isRequest } from '../../../src/search/text/sentence';

const NEWEST = parseDay('2025-02-26') ?? expect.fail('no day');
const TERMS = new Set([
  '가우시안 스플래팅',
  '모델 편집',
  '미세 조정',
  'reinforcement learning',
  '다중 모달 모델',
]);

function read(text: string) {
  return readSpoken(text, readText(text), {
    newest: NEWEST,
    isTerm: (words) => TERMS.has(words),
    isRequest,
  });
}

describe('readSpoken', () => {
  it.each([
    '지난주에 나온 거 뭐 있어?',
    '지난달 논문 추천해주세요',
    '어제 논문 좀 보여줘',
    '이번 주 논문 보여줘!',
    '지난주 인기 논문 목록',
    '30표 이상인 것만 보여줘',
    'show me all papers from last week, please',
  ])('%s: 찾을 낱말이 없다', (text) => {
    const { words, spoken } = read(text);
    expect(words).toBe('');
    expect(spoken).toHaveLength(1);
  });

  it.each([
    ['지난주 추천 시스템 논문 추천해줘', '추천 시스템 논문 추천해줘'],
    ['지난주 거인 논문', '거인 논문'],
    ['지난주 속도', '속도'], // 속도는 속과 도가 아니다
    ['30표 이상 모델 보여줘', '모델 보여줘'],
  ])('%s: 낱말 "%s"가 남는다', (text, words) => {
    expect(read(text).words).toBe(words);
  });

  it.each([
    ['2024년 11월 확산 모델', '확산 모델', '2024-11-01', '2024-11-30'],
    ['2024년 11월 5일에 나온 논문', '', '2024-11-05', '2024-11-05'],
    ['11월 5일 로봇', '로봇', '2024-11-05', '2024-11-05'],
    ['2월 로봇', '로봇', '2025-02-01', '2025-02-28'],
    ['재작년 비디오', '비디오', '2023-01-01', '2023-12-31'],
    ['작년 3월 비디오', '비디오', '2024-03-01', '2024-03-31'],
    ['이번 달 에이전트', '에이전트', '2025-02-01', '2025-02-28'],
    ['지난달 에이전트', '에이전트', '2025-01-01', '2025-01-31'],
    ['지난주 RAG', 'RAG', '2025-02-17', '2025-02-23'],
    ['이번 주 RAG', 'RAG', '2025-02-24', '2025-03-02'],
    ['최근 2주 RAG', 'RAG', '2025-02-13', '2025-02-26'],
    ['24년 7월 양자화', '양자화', '2024-07-01', '2024-07-31'],
    ['24년 7월 3일 양자화', '양자화', '2024-07-03', '2024-07-03'],
    ['24년 하반기 음성', '음성', '2024-07-01', '2024-12-31'],
    ['2024년 상반기 음성', '음성', '2024-01-01', '2024-06-30'],
    ['2024년 음성', '음성', '2024-01-01', '2024-12-31'],
    ['Feb 2025 mamba', 'mamba', '2025-02-01', '2025-02-28'],
    ['mamba in March 2024', 'mamba', '2024-03-01', '2024-03-31'],
    ['agents last week', 'agents', '2025-02-17', '2025-02-23'],
    ['agents from last month', 'agents', '2025-01-01', '2025-01-31'],
    ['agents past 30 days', 'agents', '2025-01-28', '2025-02-26'],
  ])('%s: 낱말 "%s", %s부터 %s까지', (text, words, from, to) => {
    const { words: left, spoken } = read(text);
    expect(left).toBe(words);
    expect(spoken).toMatchObject([{ kind: 'days', from, to }]);
  });

  it.each([
    ['투표 30표 이상 로봇', '로봇', 30, null],
    ['투표 30표 넘는 로봇', '로봇', 31, null],
    ['추천 80개 이상 받은 로봇', '로봇', 80, null],
    ['5표 이하 로봇', '로봇', null, 5],
    ['10표 미만 로봇', '로봇', null, 9],
    ['3표도 못 받은 의료 논문', '의료 논문', null, 2],
    ['3표도 못 넘어서는 로봇', '로봇', null, 3],
    ['추천 10개를 못 넘은 로봇', '로봇', null, 10],
    ['30표에 못 미치는 로봇', '로봇', null, 29],
    ['30표도 안 되는 로봇', '로봇', null, 29],
    ['50 votes or more, robots', 'robots', 50, null],
    ['papers, 50 votes or more', '', 50, null],
    ['robots with 5 or fewer votes', 'robots with', null, 5],
    ['at least 30 votes robots', 'robots', 30, null],
    ['robots with more than 30 votes', 'robots with', 31, null],
    ['robots under 10 votes', 'robots', null, 9],
  ])('%s: 낱말 "%s", %s에서 %s표', (text, words, min, max) => {
    const { words: left, spoken } = read(text);
    expect(left).toBe(words);
    expect(spoken).toMatchObject([{ kind: 'votes', votes: { min, max } }]);
  });

  it.each([
    ['로봇 말고 강화 학습', '강화 학습', '로봇'],
    ['강화 학습 로봇 말고', '강화 학습', '로봇'],
    ['이미지 편집 확산 모델 말고', '이미지 편집', '확산 모델'],
    ['비디오 생성 빼고 확산', '확산', '비디오 생성'],
    ['서베이를 제외하고 환각', '환각', '서베이'],
    ['강화학습 없이 정렬', '정렬', '강화학습'],
    ['로봇 논문 중 강화학습 안 쓰는 거', '로봇 논문 중 거', '강화학습'],
    ['트랜스포머를 사용하지 않는 언어 모델', '언어 모델', '트랜스포머'],
    ['가우시안 스플래팅 아닌 NeRF', 'NeRF', '가우시안 스플래팅'],
    ['3D 가우시안  스플래팅을 제외한 복원', '3D 복원', '가우시안 스플래팅'],
    ['모델 모델 편집 말고', '모델', '모델 편집'],
    ['정렬 다중 모달 모델 빼고', '정렬', '다중 모달 모델'],
    ['agents without reinforcement learning please', 'agents please', 'reinforcement learning'],
    ['diffusion without video models', 'diffusion models', 'video'],
    ['diffusion without video', 'diffusion', 'video'],
    ['agents except for GUI', 'agents', 'GUI'],
  ])('%s: 낱말 "%s", %s 없이', (text, words, without) => {
    const { words: left, spoken } = read(text);
    expect(left).toBe(words);
    expect(spoken).toMatchObject([{ kind: 'text', text: without, not: true, exact: false }]);
  });

  it.each([
    ['ReLU 말고 새로 나온 활성화 함수', '활성화 함수', 'ReLU'],
    ['트랜스포머 말고 다른 구조', '구조', '트랜스포머'],
    ['어텐션 안 쓰는 새로운 구조', '구조', '어텐션'],
  ])(
    '%s: 낱말 "%s", 제목에 %s 없이: 대신할 것은 그것을 이르기 마련이다',
    (text, words, without) => {
      const { words: left, spoken } = read(text);
      expect(left).toBe(words);
      expect(spoken).toMatchObject([{ kind: 'text', text: without, not: true, inTitle: true }]);
    },
  );

  it.each([
    ['학습 없이 편집', '방법의 성질이다'],
    ['라벨을 쓰지 않는 학습', '방법의 성질이다'],
    ['쓸데없이 긴 답변', '쓸데없이는 부사다'],
    ['로봇이 끊임없이 배우기', '끊임없이는 부사다'],
    ['라벨 없는 데이터', '없는은 방법의 성질이다'],
    ['generation without training', '방법의 성질이다'],
    ['데이터 없이 데이터 증강', '같은 낱말을 찾고 있다'],
    ['로봇 없이 로봇 학습', '같은 낱말을 찾고 있다'],
    ['정렬 미세 조정 없이', '미세 조정은 방법의 성질이다'],
    ['3개 이상의 모델', '투표가 아니다'],
    ['언어를 2개도 못 배운 모델', '투표가 아니다'],
    ['two images or more, 3 or more robots', '투표가 아니다'],
    ['10년 예측', '두 자리 해는 달이 있어야 해다'],
    ['"2024년 3월"', '따옴표 안은 그대로'],
    ['확산 모델', '아무것도 없다'],
    ['13월 로봇', '그런 달은 없다'],
  ])('%s은 낱말이다: %s', (text) => {
    expect(read(text)).toMatchObject({ spoken: [], words: readText(text).words });
  });

  it('says where it read each, so that it can be taken away', () => {
    const text = '로봇 2024년 3월 투표 30표 이상 votes:<90';
    const { operators } = read(text);
    const sources = operators.map((operator) => operatorSource(text, operator));
    expect(sources).toEqual(['2024년 3월', '투표 30표 이상', 'votes:<90']);
  });
});
