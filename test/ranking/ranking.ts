/** A question over the bundled digests and the papers that come first, in any order among them. */
export type Ranked = {
  readonly q: string;
  readonly first: readonly string[];
  readonly why: string;
};

export const RANKING: readonly Ranked[] = [
  { q: 'SmolVLM', first: ['2504.05299'], why: '제목에서 쌍점 앞의 이름' },
  { q: 'smolvlm은', first: ['2504.05299'], why: '소문자에 조사' },
  { q: 'Omni Align V', first: ['2502.18411'], why: '띄어 쓴 이름' },
  { q: 'omnialign-v를', first: ['2502.18411'], why: '붙임표와 조사' },
  { q: 'SWE RL', first: ['2502.18449'], why: '붙임표 없이' },
  { q: 'LASP2', first: ['2502.07563'], why: '붙여 쓴 판 번호' },
  { q: 'Prompt to Leaderboard', first: ['2502.14855'], why: '제목 전체' },
  { q: 'one minute video', first: ['2504.05298'], why: '제목의 일부' },
  { q: 'Kai Chen', first: ['2502.18411'], why: '한 저자에게 다 있는 이름이 흩어진 이름보다 먼저' },
  { q: 'chen kai', first: ['2502.18411'], why: '이름의 순서는 상관없다' },
  { q: 'Farre', first: ['2504.05299'], why: '글자 위의 부호 없이' },
  { q: 'miquelfarre', first: ['2504.05299'], why: '붙여 쓴 이름' },
  { q: '환각 탐지', first: ['2503.01917'], why: '영어 제목 Hallucination Detection을 한국어로' },
  { q: '할루시네이션 디텍션', first: ['2503.01917'], why: '음차로' },
  { q: 'hallucination detection', first: ['2503.01917'], why: '영어로' },
  { q: '플로우 매칭', first: ['2503.01375', '2504.05304'], why: 'Flow Matching을 음차로' },
  { q: 'flow matching', first: ['2503.01375', '2504.05304'], why: '제목에 있는 둘이 먼저' },
  { q: '탈옥', first: ['2504.03770'], why: 'Jailbreak의 번역' },
  { q: '제일브레이크', first: ['2504.03770'], why: 'Jailbreak의 음차' },
  { q: '다국어 지속 사전 학습', first: ['2504.04152'], why: 'Multilingual Continual Pretraining' },
  { q: '검색증강생성 서베이', first: ['2502.06872'], why: '붙여 쓴 한국어와 음차, 제목은 영어' },
  { q: '선형 어텐션', first: ['2502.07563'], why: 'Linear Attention' },
  { q: 'dlswkdek', first: [], why: '영타라도 없는 말은 없다' },
  { q: 'ghksrkr xkawl', first: ['2503.01917'], why: '영타로 친 환각 탐지' },
  { q: '테스트 타임 컴퓨트', first: ['2504.04718'], why: 'Test-time Compute' },
  { q: '가우시안 혼합', first: ['2504.05304'], why: 'Gaussian Mixture' },
  { q: 'pokechamp', first: ['2503.04094'], why: 'PokéChamp를 부호 없이' },
  { q: 'jailbrek', first: ['2504.03770'], why: '글자 하나가 빠졌다' },
  {
    q: 'instruction following benchmark',
    first: ['2503.04644'],
    why: 'Instruction-Following 벤치마크',
  },
  { q: '자세 추정', first: ['2504.02812'], why: 'Pose Estimation' },
  { q: '김치찌개 레시피', first: [], why: '없는 것은 없다고 한다' },
];
