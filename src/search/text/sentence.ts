import { VerbStem } from '../../korean/conjugation';
import { hasContractedEnding } from '../../korean/contractedEnding';
import { counterAfter } from '../../korean/counters';
import { isAdnominal } from '../../korean/isAdnominal';
import { withoutParticles } from '../../korean/particles';
import { FINALS, parseSyllable } from '../../korean/syllable';
import { type Token, tokens } from '../../korean/tokens';
import type { QueryToken } from './queryTokens';
import { isStopWord } from './stopWords';
import { hasSynonyms } from './synonyms';
import { type IsNoun, isFormOf, verbOfToken } from './tokenVerb';

/** Words with which people ask, as they stand. */
const FILLERS = new Set(
  `없는지 궁금 필요 부탁 무슨 왜 언제 어디 누가 얼마나 것들 중 중에 중에서 등 좀 잘 더 가장 제일 아주 매우 정말 진짜
   그냥 혹시 많이 요즘 요새 최근 최근에 최신 이런 그런 저런 만한 쓸만한 인가요 인가 일까 일까요 여러 여러가지 다양한 대신
   스스로 직접 함께 같이 통해 관련된 관련한 가지 중요한 유명한 인기 저자 및 아니면 이미 아직 벌써 계속 훨씬 갑자기 한참
   자꾸 너무 거의 항상 늘 가끔 자주 못 다 또 더욱 꼭 딱 바로 금방 먼저 다시 서로 아예 통째로 제대로 알아서 그대로 그때
   이때 나중에 예를 들어 예컨대 특히 조금 약간 꽤 어느 몇 모든 모두 전부 따로 각자 쓴 데 대 대를 나면 한번 번 동안 도중
   도중에 각각 다른 뒤에 앞에 척 척만 듯 듯이 줄 채 뿐 특정 특정한 하기 보기 한테 한테도 에게도 말고 새로 실제로 내 제
   우리 나 저 애초에 원래 마치 전혀 별로 아무 반드시 도대체 결국 오히려 똑같이 골고루 매번 굳이 일부러 마음대로 살짝 어디서
   어디까지 그 점점 조금씩 하나씩 대충 엄청 수도 없이 없이도 없이는 딴 누군가 아무거나 두 하나 보고 새 뛰어난 드는 들어간
   들어가는`
    .trim()
    .split(/\s+/),
);

/** Nouns for what is asked for, in whatever case: 논문을, 방법들. */
const ASKED_FOR = new Set(
  '논문 원논문 연구 방법 방법론 법 기법 기술 자료 글 사례 종류 분야 쪽 것 거 수'.split(' '),
);

/** Of these, what is asked for in other questions as well: after a verb alone, 다룬 글, and no 글 요약. */
const AFTER_VERB = /^[법글]$/;

/** What people say of papers by somebody, before the papers: 얀 르쿤이 참여한 논문. */
const AUTHORED = new Set('참여한 발표한 작성한 내놓은 낸 쓴 나온 들어간 올린'.split(' '));

/** What may be said before that: Björn Ommer 연구실에서 나온 거. */
const BEFORE_AUTHORED = /^(?:이름(?:이|을)?|(?:연구실|연구소|연구팀|그룹|랩|팀)에서)$/;

/** What people say of papers and models by somebody: 구글에서 낸, 애플이 발표한. */
const PUBLISHED = /^(?:(?:발표|공개|출시|배포|개발)한|내놓은|낸|나온|선보인)$/;

/** Last words of a request, nothing but fillers after them: before 시스템 추천 is a term. */
const REQUESTED = new Set('추천 정리 모음 모아 소개 목록 리스트 설명 공유'.split(' '));

/** English words with which questions and requests begin. */
const ENGLISH = new Set(
  'how what which why when who where can could does do is are find show give i'.split(' '),
);

/**
 * 뭐예요, 뭔가요, 무엇인지; 어떨까요; 있는지; 때마다; 이건, 걸로; 속에서; 교수님; 궁금함; 관련된거; 여러장으로; laughter
 * and tears.
 */
const ASKED =
  /^(?:(?:뭐|뭔|뭘|무엇|누구)[가-힣]{0,3}|어[때떤떨떰떡떻][가-힣]{0,2}|있[는으][가-힣]?|때(?:[는도만]|마다)?|[이그저]?[거걸건게](?:야|죠|가요?|로|[는를도])?|[속안](?:의|에서?|으로)?는?|(?:교수|박사)님?[의이은는가]?|(?:궁금|필요|부탁)[하한해함합드][가-힣]{0,3}|(?:관련(?:된)?|괜찮은|좋은|최신|최근|쓸만한|유명한|중요한|비슷한|다른|딴)[거것](?:들|만|좀)?|(?:여러|몇|한두|두세)(?:개|장|가지|명|번|편|대|마리)(?:[로을를의만]|에서|으로)?|[ㅋㅎㅠㅜ]{2,})$/;

/** 것 and 거 in whatever case. 거인 is a giant. */
const THING = /^(?:[것거]들?(?:[은는을이도]|만)?|걸|게)$/;

/** Verbs with which people ask, and those that say too little to be looked for. */
const ASKING =
  `알려 알려주 찾 찾아주 보여주 가르쳐주 골라주 말해주 정리하 소개하 하 되 쓰 나오 보 좋 많 주 위하 관하 대하
   있 없 않 싶 받 가지 따지 따져보 도와주 시키 이용하 활용하 사용하 그렇 이렇 어떻 처리하 같 괜찮 생기 일어나 벌어지 부탁하 넣어주`
    .split(/\s+/)
    .map((stem) => new VerbStem(stem));

/** Verbs that say little; papers with their nouns come earlier. */
const GENERAL = '만들 만들어주 찾아내 바꾸 바꿔주 쓰이 돌아가 다루'
  .split(' ')
  .map((stem) => new VerbStem(stem));

/** Nouns that say little where something else is asked for as well. */
const GENERAL_NOUNS = new Set(
  '모델 서비스 문제 시스템 상황 경우 사람 사용자 성능 방식 기능 작업 과정 능력 이유 정도 부분 내용 수준 ai 인공지능 model system problem'.split(
    ' ',
  ),
);

/** Endings of verbs, adjectives and adverbs that no noun has. */
const INFLECTED =
  /(?:는|면서|수록|려면|려고|도록|[어아]서|지만|거나|던|니다|나요|까요|세요|어요|아요|해요|네요|는데|는지|인지|은지|을지|던데|다고|냐고|거든|[어아해]도|든지|하게|스럽게|롭게|적으로|있게|없게|히)$/;

/** Finals of stems that no noun has: 내놓은. */
const NO_NOUN = 'ㅎㄶㅀㄵㄾㄿㅆ';

/** Whether words ask for papers and nothing else: `'논문 좀 보여줘!'`, `'나온 거 뭐 있어?'`, `'show me papers'`. */
export function isRequest(words: string): boolean {
  return tokens(words).every((token) => {
    const lower = token.text.toLowerCase();
    return (
      saysNothing(token) ||
      THING.test(token.text) ||
      /^(?:all|please)$/.test(lower) ||
      ENGLISH.has(lower) ||
      // 추천해주세요.
      [token.text.replace(/[해하].*$/, ''), ...withoutParticles(token.text)].some((term) =>
        REQUESTED.has(term),
      )
    );
  });
}

/**
 * Whether people ask with a word in whatever question, so that it says nothing of a paper: `'논문'`, `'중'`, `'나온'`,
 * `'the'`.
 */
export function isAskedWith(word: string): boolean {
  return tokens(word).every(saysNothing);
}

function saysNothing({ script, text }: Token): boolean {
  return [text.toLowerCase(), ...withoutParticles(text)].some((term) => {
    const token = { script, text, term, key: term };
    return isFiller(token, () => false) || isStopWord(token);
  });
}

/** What words of a question are there for. */
export type Roles = {
  /** Words that people ask with. */
  readonly fillers: ReadonlySet<QueryToken>;
  /** Words that need not be found: these, and verbs that are in no table. */
  readonly optional: ReadonlySet<QueryToken>;
  /** Those of them that say something. */
  readonly hints: ReadonlySet<QueryToken>;
  /** Whether people ask in a sentence: words that no paper has may be left out. */
  readonly isSentence: boolean;
};

/**
 * Tells the words of a sentence that are asked with from those that are asked for: `'로봇이 물건 집는 논문
 * 추천해줘'` asks for 로봇, 물건, 집는. A question of words alone has no optional ones.
 *
 * @param isNoun whether the archive shows a word to be a noun
 */
export function rolesOf(tokens: readonly QueryToken[], isNoun: IsNoun): Roles {
  const fillers = new Set(tokens.filter((token) => isFiller(token, isNoun)));
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    // 사진 한 장으로, 컴퓨터 여러 대를: what is counted comes before.
    if (before && counterAfter(before.text, token.text) !== null) fillers.add(before).add(token);
  }
  const isBy = (at: number) => /(?:[이가]|에서)$/.test(tokens[at - 1]?.text ?? '');
  for (const [at, token] of tokens.entries()) {
    if (PUBLISHED.test(token.text) && isBy(at)) fillers.add(token);
  }
  // From the end: what is requested is followed by fillers alone.
  for (const token of tokens.toReversed()) {
    if (fillers.has(token) || isStopWord(token)) continue;
    // 이유를 설명하는 방법: a method that explains.
    const isRequested = REQUESTED.has(token.term) && !token.text.endsWith('하는');
    if (!isRequested || tokens[0] === token) break;
    fillers.add(token);
  }
  for (const token of authoredWith(tokens, fillers)) fillers.add(token);
  for (const [at, token] of tokens.entries()) {
    if (AFTER_VERB.test(token.term) && !isAdnominal(tokens[at - 1]?.text ?? ''))
      fillers.delete(token);
  }
  // 읽을 만한: what is worth doing.
  for (const [at, { text }] of tokens.entries()) {
    const before = tokens[at - 1];
    if (text === '만한' && before) fillers.add(before);
  }
  const inflected = tokens.filter((token) => !fillers.has(token) && isInflected(token, isNoun));
  const isSentence =
    fillers.size > 0 ||
    inflected.length > 0 ||
    tokens.some((token) => isVerb(token, isNoun) || isAsking(token)) ||
    // 메타가 만든.
    tokens.some((token, at) => isBy(at) && isGeneral(token, isNoun));
  if (!isSentence) return { fillers, optional: new Set(), hints: new Set(), isSentence };
  const hints = tokens.filter((token) => !fillers.has(token) && isGeneral(token, isNoun));
  const optional = new Set([...fillers, ...inflected, ...hints]);
  return { fillers, optional, hints: new Set(hints), isSentence };
}

/**
 * The words from a place up to the first that need not be found or ends as verbs do, if some need be found:
 * 주지아웨이 could be a verb.
 */
export function contentFrom(
  tokens: readonly QueryToken[],
  start: number,
  { optional }: Roles,
): readonly QueryToken[] {
  if (tokens.every((token) => optional.has(token))) return tokens.slice(start);
  const end = tokens.findIndex(
    (token, at) => at >= start && (optional.has(token) || hasEnding(token.text)),
  );
  return tokens.slice(start, end < 0 ? undefined : end);
}

/** Words right before the papers that a question ends with, which say whose they are. */
function authoredWith(
  tokens: readonly QueryToken[],
  fillers: ReadonlySet<QueryToken>,
): readonly QueryToken[] {
  const content = tokens.findLastIndex((token) => !fillers.has(token) || AUTHORED.has(token.text));
  const [last, next] = [tokens[content], tokens[content + 1]];
  if (!last || !next || !AUTHORED.has(last.text) || !/^(?:논문|연구|것|거)$/.test(next.term))
    return [];
  const before = tokens[content - 1];
  return before && BEFORE_AUTHORED.test(before.text) ? [before, last] : [last];
}

function isFiller(token: QueryToken, isNoun: IsNoun): boolean {
  const { script, text, term } = token;
  if (script === 'latin') return false;
  return (
    FILLERS.has(text) ||
    FILLERS.has(text.replace(/(?<=..)[의을를은는이가]$/, '')) ||
    ASKED_FOR.has(term) ||
    ASKED.test(text) ||
    (/[좀요]$/.test(text) && REQUESTED.has(text.slice(0, -1))) ||
    ASKING.some((verb) => isFormOf(verb, token, isNoun))
  );
}

function isGeneral(token: QueryToken, isNoun: IsNoun): boolean {
  return GENERAL_NOUNS.has(token.term) || GENERAL.some((verb) => isFormOf(verb, token, isNoun));
}

/** A word of an English question or request. */
function isAsking({ text }: QueryToken): boolean {
  return ENGLISH.has(text.toLowerCase());
}

function isVerb(token: QueryToken, isNoun: IsNoun): boolean {
  return !hasSynonyms(token.key) && verbOfToken(token, isNoun) !== null;
}

function hasEnding(text: string): boolean {
  return INFLECTED.test(text) || hasContractedEnding(text);
}

/** A verb or adverb that the table does not have. */
function isInflected(token: QueryToken, isNoun: IsNoun): boolean {
  const { script, text, key, term } = token;
  if (script === 'latin' || hasSynonyms(key) || isVerb(token, isNoun)) return false;
  const final = FINALS.charAt(parseSyllable(text.at(-2) ?? '')?.final ?? 0);
  if (text.endsWith('은') && NO_NOUN.includes(final)) return true;
  if (!hasEnding(text)) return false;
  // After a final consonant the particle would be 은.
  if (text.endsWith('는') && final !== ' ') return true;
  return !isNoun(text) && !isNoun(term);
}
