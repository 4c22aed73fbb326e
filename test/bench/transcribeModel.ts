/**
 * How the parts of a model's name are said: its digits in English (투 점 오 of 2.5, as most say it) or in Korean.
 * Written for the benches alone, apart from what the search reads names by.
 */
export type Numerals = 'english' | 'korean';

/**
 * The parts of a model's or benchmark's name in Hangul: `'MJ-Bench'` → 엠제이, 벤치. null where the rules do not tell:
 * for a word that the table below does not have, letters that may be a word (`RAG`), and numbers of several digits.
 */
export function modelParts(name: string, numerals: Numerals): readonly string[] | null {
  const parts = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+(?:\.\d+)?|[^\s\-_]/g) ?? [];
  const said = parts.map((part) => saidPart(part, numerals)).filter((part) => part !== null);
  return said.length === parts.length && said.length > 0 ? said : null;
}

function saidPart(part: string, numerals: Numerals): string | null {
  if (/^\d/.test(part)) return saidNumber(part, numerals);
  if (part === '+') return '플러스';
  if (part === 'o') return '오';
  return WORDS[part.toLowerCase()] ?? saidLetters(part);
}

function saidLetters(part: string): string | null {
  const mayBeWord = part.length > 2 && /[AEIOU]/.test(part) && !/^[AI]|[AI]$/.test(part);
  if (!/^[A-Z]{1,4}$/.test(part) || mayBeWord || /[AEIOU]{2}../.test(part)) return null;
  return Array.from(part, (letter) => LETTERS[letter] ?? '').join('');
}

function saidNumber(part: string, numerals: Numerals): string | null {
  const [, whole = '', fraction] = /^(\d)(?:\.(\d))?$/.exec(part) ?? [];
  if (whole === '') return null;
  const first = numerals === 'english' ? ENGLISH[Number(whole)] : KOREAN[Number(whole)];
  return fraction === undefined ? (first ?? null) : `${first}점${KOREAN[Number(fraction)]}`;
}

const ENGLISH = '제로 원 투 쓰리 포 파이브 식스 세븐 에이트 나인'.split(' ');
const KOREAN = '영 일 이 삼 사 오 육 칠 팔 구'.split(' ');

const LETTERS = table(
  `A 에이 B 비 C 씨 D 디 E 이 F 에프 G 지 H 에이치 I 아이 J 제이 K 케이 L 엘 M 엠 N 엔 O 오 P 피 Q 큐 R 알 S 에스 T 티
   U 유 V 브이 W 더블유 X 엑스 Y 와이 Z 제트`,
);

/** English words in names, by the official rules or as they are usual. */
const WORDS = table(
  `bench 벤치 video 비디오 gen 젠 open 오픈 diffusion 디퓨전 long 롱 re 리 intern 인턴 omni 옴니 adapter 어댑터 code 코드
   eval 이밸 vision 비전 med 메드 world 월드 agent 에이전트 motion 모션 mini 미니 doc 독 math 매스 pro 프로 auto 오토
   vid 비드 turbo 터보 mask 마스크 dream 드림 gaussian 가우시안 flow 플로우 uni 유니 fast 패스트 tiny 타이니 zero 제로
   mobile 모바일 composer 컴포저 bi 바이 mamba 맘바 mix 믹스 real 리얼 deep 딥 seek 시크 coder 코더 diff 디프 mesh 메시
   scene 씬 edit 에딧 chat 챗 one 원 multi 멀티 point 포인트 human 휴먼 sketch 스케치 web 웹 gemma 젬마 game 게임 zip 집
   part 파트 hi 하이 reward 리워드 audio 오디오 beyond 비욘드 fusion 퓨전 kit 킷 bio 바이오 show 쇼 room 룸 graph 그래프
   any 애니 boost 부스트 phi 파이 odyssey 오디세이 grounding 그라운딩 octopus 옥토퍼스 ferret 페렛 lightning 라이트닝
   efficient 이피션트 act 액트 style 스타일 land 랜드 infinity 인피니티 owl 아울 synth 신스 speech 스피치 eye 아이
   instruct 인스트럭트 robot 로봇 codec 코덱 avatar 아바타 animate 애니메이트 symbolic 심볼릭 hyper 하이퍼 ego 에고
   anything 애니씽 glyph 글리프 customize 커스터마이즈 paint 페인트 pix 픽스 net 넷 sim 심 gemini 제미나이 stream 스트림
   sci 사이 slow 슬로우 swift 스위프트 live 라이브 unified 유니파이드 sampler 샘플러 chinese 차이니즈 qwen 큐웬 llama 라마
   llava 라바 rag 래그 lora 로라 sora 소라 vita 비타 bert 버트 former 포머 mem 멤 table 테이블 chart 차트 text 텍스트
   image 이미지 music 뮤직 song 송 voice 보이스 safe 세이프 guard 가드 time 타임 star 스타 light 라이트 magic 매직
   story 스토리 space 스페이스 smart 스마트 search 서치 tool 툴 task 태스크 plan 플랜 play 플레이 path 패스 rank 랭크
   mind 마인드 brain 브레인 craft 크래프트 cam 캠 camera 카메라 cross 크로스 data 데이터 dance 댄스 draw 드로우 drive 드라이브
   face 페이스 free 프리 garden 가든 grid 그리드 hand 핸드 head 헤드 home 홈 lab 랩 layer 레이어 lens 렌즈 link 링크 lite 라이트
   logic 로직 map 맵 master 마스터 memo 메모 meta 메타 mono 모노 moon 문 next 넥스트 night 나이트 nova 노바 page 페이지
   photo 포토 plus 플러스 pose 포즈 prompt 프롬프트 prime 프라임 quest 퀘스트 quick 퀵 score 스코어 shot 샷 sound 사운드
   spirit 스피릿 step 스텝 super 슈퍼 sync 싱크 token 토큰 track 트랙 trans 트랜스 tree 트리 tune 튠 view 뷰 wave 웨이브
   wild 와일드 wiki 위키 word 워드 writing 라이팅 your 유어`,
);

function table(entries: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (entries.match(/\S+ \S+/g) ?? []).map((entry) => entry.split(' ') as [string, string]),
  );
}
