import { parseSyllable } from '../korean/syllable';
import type { Place, TextOperator } from './operators';
import { blank } from './spokenEnd';

/** What tells terms and titles of the archive. */
export type KnownTexts = {
  /** Whether words are one term, so that all of them are left out. */
  readonly isTerm: (text: string) => boolean;
  /** Whether a title has a text. */
  readonly isInTitle: (text: string) => boolean;
};

type Exclusion = Place & TextOperator;

/** What some words before a marker name. */
type Named = Place & { readonly text: string };

/** Words that end a name of several: 비디오 생성 is what 생성 말고 means. */
const HEADS =
  /^(?:모델|생성|학습|기반|방법|기법|시스템|탐지|검출|인식|분할|편집|이해|추론|언어|처리|데이터|합성|추정|최적화|에이전트)$/;

/** Properties of a method, which papers do not name or all do: 라벨을 쓰지 않는. Pronouns: 외우는 것이 아닌. */
const METHOD =
  /^(?:추가|별도|학습|훈련|튜닝|조정|미세|파인튜닝|데이터|라벨|레이블|지도|감독|사람|인간|정답|재학습|(?:그|이|저)?(?:[것거]|게)|뿐만?|논문|연구|관련|저하|손실|비용|제한|제약|예시|주석|보상|data|humans?|labels?|gpus?|internet|loss|reference|(?:fine-?)?(?:tun|train)ing)$/i;

/** Words of a question at most in which 없이 and `without` are said of papers. A sentence says how something is done. */
const BRIEF = 4;

/** What is done without a thing: 동의 없이 학습, 지도 없이 길찾기. */
const DONE =
  /^\s+(?:(?:3D )?(?:학습|훈련|생성|복원|튜닝|파인튜닝|추론|편집)|\S*(?:기|하는|하다|한|할)(?![가-힣]))/;

/** Kinds of papers: without them is said of papers. */
const KIND =
  /(?:^|\s)(?:surveys?|reviews?|benchmarks?|tutorials?|datasets?|code|서베이|리뷰|설문|조사|벤치마크|튜토리얼)$/i;

const WORD = '[가-힣A-Za-z0-9+#.-]+';
const NAME = RegExp(`(?:${WORD}\\s+){0,2}${WORD}\\s*$`);

/** Longest texts that a name or joiner may be in, and most names of a list. Chosen. */
const MAX_NAME = 80;
const MAX_JOINER = 12;
const MAX_LISTED = 5;

/** 서베이 논문은 빼고: papers on a name. */
const PAPERS = '(?:\\s(?:관련\\s?)?(?:논문|연구|관련|쪽)들?[은을이]?\\s*)?';

/** 거 and 것 after what excludes, and words for what replaces the thing: papers on that name it. */
const REPLACING =
  '(?:\\s*[거것걸]만?)?(?![가-힣])(?:\\s*((?:다른|딴)(?=[거것게건걸](?![가-힣]))|(?:다른|딴|새로운|새로(?:\\s*나온)?)(?![가-힣])))?';

/** Words for whatever is in place of a thing, to the end of a text. */
const THINGS =
  /^\s*(?:[거것게건걸]|방법|방식|기법|기술|알고리즘|논문|연구)?들?[은는이가을를도로]?\s*(?:(?:뭐|있|없|추천|알려|찾|좀|어떤).*)?$/;

/** What a paper does to something with another thing in place of the one before: 이미지를 패치 말고 조각 단위로 토큰화하는. */
const WITH_ANOTHER =
  /^(?:\s+\S+){0,3}?\s+(?!(?:바|서|새|따|별|주|스스|실제|제대|그대)로)[가-힣A-Za-z0-9-]{2,}로\s+\S/;

/** What excludes the name before it. */
const MARKER = RegExp(
  `${PAPERS}(말[고구][는도]?|빼[고구면]|뺀|빼\\s*(?:줘|주세요)|제외(?:하고|하면|하는|한|해서|시키고|해?\\s*(?:줘|주세요))?|이외[의에]|아닌|없[이는]|안\\s*(?:쓰는|쓴|들어간)|(?:쓰|사용하|이용하)지\\s*(?:않는|않은))${REPLACING}`,
  'g',
);

/** Markers that papers on doing without a thing use, too. */
const LACKING = /^(?:없|안|쓰|사용|이용|without)/i;

/** Between names of a list. */
const JOINER =
  /(?:\s*[,/·]\s*|(?:\s(?:및|또는|혹은|and|or)|(?<=[가-힣A-Za-z\d]{2})(?:이랑|이나|하고|[와과랑나]))\s+)$/;

const ENGLISH = RegExp(
  `(\\b(?:without|except(?: for)?|excluding|other than|but (?:no|not))|,\\s*(?:no|not)) (?:any |the |an? )?(?=(${WORD}(?: ${WORD}){0,2}))`,
  'gi',
);

/**
 * Reads what a text says papers are to be without, and blanks it: `'로봇 말고'`, `'이미지와 비디오 빼고'`, `'GAN이 아닌'`,
 * `'except for GUI'`, `'RAG, no survey'`. A paper that does without a thing names it: in a sentence 없이 and `without`
 * exclude kinds of papers alone, `'서베이 없이'`, `'without survey'`, and else spare papers on doing without it. What a
 * title of the archive has, or the rest of the text looks for, is words.
 */
export function readExclusions(
  text: string,
  known: KnownTexts,
): { readonly rest: string; readonly exclusions: readonly Exclusion[] } {
  const exclusions: Exclusion[] = [];
  let rest = text;
  const isBrief = text.trim().split(/\s+/).length <= BRIEF;
  const take = (
    named: readonly Named[],
    place: Place,
    marker: string,
    { inTitle = false, staysAsked = false } = {},
  ) => {
    if (known.isInTitle(text.slice(place.start, place.end))) return;
    const others = blank(rest, [place]);
    const wanted = named.filter((one) => staysAsked || !others.includes(one.text));
    if (wanted.length === 0) return;
    const sparesLacking = LACKING.test(marker) || inTitle;
    for (const one of wanted) {
      exclusions.push({ kind: 'text', exact: false, inTitle, not: true, sparesLacking, ...one });
    }
    rest = staysAsked ? blank(rest, [{ start: named.at(-1)?.end ?? 0, end: place.end }]) : others;
  };
  for (const match of text.matchAll(MARKER)) {
    const [whole, marker = '', other] = match;
    const end = match.index + whole.length;
    const named = namesBefore(rest.slice(0, match.index), marker, known);
    const [first] = named;
    const isKind = KIND.test(named.at(-1)?.text ?? '');
    // 인코더 없는 VLM, and adverbs: 쓸데없이.
    const isApart = marker === '없이' && text[match.index - 1] === ' ';
    const after = text.slice(end);
    const isAll = rest.slice(0, first?.start).trim() + after.trim() === '';
    const isOfPapers =
      !marker.startsWith('없') || isKind || (isBrief && isApart && !isAll && !DONE.test(after));
    if (!first || !isOfPapers) continue;
    // A chip of a list drops its own name, that of a single one the marker as well.
    const placed = named.length === 1 ? [{ ...first, end }] : named;
    // 토큰이 아닌 바이트: what a paper is about in place of a thing, which it names.
    const isContrast =
      marker === '아닌'
        ? /[이가]\s*$/.test(rest.slice(0, match.index)) && /^\s+(?!논문|연구|[거것])\S/.test(after)
        : /^말/.test(marker) &&
          /[을를]\s/.test(rest.slice(0, first.start)) &&
          WITH_ANOTHER.test(after);
    // DPO 말고 다른 거: papers compare with it what they put in its place.
    const isAlone = rest.slice(0, first.start).trim() === '' && THINGS.test(after);
    const staysAsked = other !== undefined && isAlone;
    const inTitle = other !== undefined || isContrast;
    take(staysAsked ? named : placed, { start: first.start, end }, marker, { inTitle, staysAsked });
  }
  for (const match of rest.matchAll(ENGLISH)) {
    const [whole, marker = '', words = ''] = match;
    const name = nameAfter(words, known);
    const start = match.index;
    const place = { start, end: start + whole.length + name.length };
    const isOfPapers = isBrief || !/^without/i.test(marker) || KIND.test(name);
    if (isExcludable(name) && isOfPapers) {
      const text = termOf(name.split(' '), known) ?? name;
      // Models that see, not hear: what a paper is about in place of a thing.
      const isContrast = !isBrief && /no/.test(marker) && !KIND.test(name);
      take([{ text, ...place }], place, marker, { inTitle: isContrast });
    }
  }
  return { rest, exclusions };
}

/** The names of a list that ends a text, from left to right. */
function namesBefore(
  before: string,
  marker: string,
  known: KnownTexts,
  max = MAX_LISTED,
): readonly Named[] {
  const name = nameAtEnd(before, marker, known);
  if (!name || !isExcludable(name.text)) return [];
  const isKind = KIND.test(name.text);
  const listed = before.slice(0, name.start);
  const joiner = JOINER.exec(listed.slice(-MAX_JOINER))?.[0] ?? '';
  const rest = listed.slice(0, listed.length - joiner.length);
  if (max === 1 || !isJoiner(joiner, rest, known)) return [name];
  const others = namesBefore(rest, marker, known, max - 1);
  const last = others.at(-1);
  // 확산, 서베이 제외: what is asked for, and a kind of papers.
  if (!last || (isKind && !KIND.test(last.text))) return [name];
  return [...others.slice(0, -1), { ...last, end: listed.length }, { ...name, start: rest.length }];
}

function isJoiner(joiner: string, rest: string, { isTerm }: KnownTexts): boolean {
  const particle = joiner.trim();
  // Before the comma of 확산 모델, 로봇 제외 is what is asked for.
  if (particle === ',') return /^\s*\S+$/.test(rest.slice(rest.lastIndexOf(',') + 1));
  if (/^[\s/·]/.test(joiner)) return true;
  const word = rest.slice(rest.lastIndexOf(' ') + 1);
  return particle !== '' && !isTerm(word + particle) && mayFollow(word, particle);
}

/** The term that a text ends with, the last two words where the latter is no name alone, else the last. */
function nameAtEnd(before: string, marker: string, known: KnownTexts): Named | null {
  const found = NAME.exec(before.slice(-MAX_NAME))?.[0];
  if (found === undefined) return null;
  const start = before.length - found.length;
  const places = Array.from(found.matchAll(/\S+/g), ({ index }) => index);
  const words = found.trim().split(/\s+/);
  words.push(withoutParticle(words.pop() ?? '', marker, known));
  const length =
    [3, 2].find((count) => count <= words.length && termOf(words.slice(-count), known) !== null) ??
    (words.length > 1 && HEADS.test(words.at(-1) ?? '') ? 2 : 1);
  const named = words.slice(-length);
  const text = termOf(named, known) ?? named.join(' ');
  return { text, start: start + (places.at(-length) ?? 0), end: before.length };
}

/** The term that some words begin with, else the first word. */
function nameAfter(words: string, known: KnownTexts): string {
  const parts = words.split(' ');
  const length = [3, 2].find((count) => termOf(parts.slice(0, count), known) !== null) ?? 1;
  return parts.slice(0, length).join(' ');
}

/** Words as a term that is known; the table has a singular alone. */
function termOf(words: readonly string[], { isTerm }: KnownTexts): string | null {
  const text = words.join(' ');
  return [text, text.replace(/(?<=[a-z]{2})s$/i, '')].find(isTerm) ?? null;
}

function isExcludable(text: string): boolean {
  const [first = ''] = text.split(' ');
  return !METHOD.test(first) && !METHOD.test(text) && !HEADS.test(text);
}

/** Without the particle that a marker goes with: GAN이 아닌, 로봇을 빼고. 고양이 말고 has none. */
function withoutParticle(word: string, marker: string, { isTerm }: KnownTexts): string {
  const particles = marker.startsWith('아닌') ? '은는이가' : '은는을를';
  const [, noun = '', particle = ''] = RegExp(`^(.+)([${particles}])$`).exec(word) ?? [];
  // 것이 is a word of two syllables, 글을 a word and a particle.
  const isShort = /^[가-힣]$/.test(noun) && !/[을를]/.test(particle) && noun !== '것';
  return noun !== '' && !isShort && !isTerm(word) && mayFollow(noun, particle) ? noun : word;
}

/** Whether a particle has the form that it takes after a noun, after which of the Latin ones any may be. */
function mayFollow(noun: string, particle: string): boolean {
  const syllable = parseSyllable(noun.at(-1) ?? '');
  return !syllable || particle === '하고' || syllable.final > 0 === /^[은이을과]/.test(particle);
}
