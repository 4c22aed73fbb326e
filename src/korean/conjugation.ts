import { composeSyllable, FINALS, parseSyllable, type Syllable } from './syllable';

/** Indexes of vowels (`Syllable`). */
const A = 0;
const EO = 4;
const YEO = 6;
const O = 8;
const WA = 9;
const U = 13;
const WEO = 14;
const EU = 18;
const I = 20;

/** What the last vowel of a stem becomes before 어 and 아; other vowels stay, as ㅏ and ㅓ do. */
const CONTRACTED: Readonly<Record<number, number>> = { [I]: YEO, [O]: WA, [U]: WEO, [EU]: EO };

/** First syllables of what may follow a stem: endings, and verbs that help another (주다, 보다, 내다). */
const ENDINGS =
  '다는은을음고며면기게지던도려러거자니네나어아여서야요주줘준줄내낸보본볼버놓두둔습았었였진질져졌데까';

const AFTER_NOUN = /^(?:[을은이의과에도만]|으로)$/;

/**
 * What may follow a stem whose last syllable has got a final, by that final; ' ' for a ㄹ that is left out. 품질 is no
 * form of 풀다, 던지는 none of 덜다 and 기준 none of 길다.
 */
const AFTER_FINAL: Readonly<Record<string, RegExp>> = {
  ' ': /^[는니네나냐시세신실심]/,
  ㄴ: /^(?:다|데|지(?!는)|가|들|걸)/,
  ㄹ: /^(?:지|까|수|때|만|게|거|것|걸|라|래|뿐|듯|줄|법)/,
  ㅁ: AFTER_NOUN,
  ㄻ: AFTER_NOUN,
  ㅂ: /^(?:니|시)/,
};

/** Last syllables of stems in ㅂ that keep it: 잡다, 뒤집다. */
const REGULAR_BIEUP = '집잡입씹뽑접좁업꼽';

/** Stems in ㄷ that has become ㄹ before a vowel: 들어, 들은. 닫다 and 믿다 keep it. */
const IRREGULAR_DIGEUT = /(?:듣|걷|싣|깨닫)$/;

/** After one syllable these make other words: 크기 is a size, 길이 a length. */
const NOT_AFTER_ONE = '기';

/** Syllables of an ending at most. */
const MAX_ENDING = 5;

/**
 * The stem of a verb or adjective, which tells its forms from other words: `'나누'` has 나누는, 나눠, 나눈,
 * 나누어서. Knows contraction and the stems in ㄹ, 르, 하, ㅡ, ㅂ (쉽다 → 쉬운) and ㄷ (듣다 → 들은); other irregular verbs take
 * a stem of their own. The stem must be whole syllables, one or more; it alone is a form only where a
 * final has been added (큰).
 */
export class VerbStem {
  readonly stem: string;
  readonly first: Syllable | null;
  private beginnings: readonly Beginning[] | null = null;

  constructor(stem: string) {
    this.stem = stem;
    this.first = parseSyllable(stem.charAt(0));
  }

  /** Whether a word is a form of it. */
  has(word: string): boolean {
    if (!this.beginsLike(word)) return false;
    this.beginnings ??= beginningsOf(this.stem);
    // 길을 is a road: stems in ㄹ take no 은 and 을.
    if (this.takesNoEun && /[은을]/.test(word.charAt(this.stem.length))) return false;
    return this.beginnings.some(({ text, isForm, before }) => {
      if (!word.startsWith(text)) return false;
      const ending = word.slice(text.length);
      if (ending === '') return isForm;
      return (before?.test(ending) ?? true) && this.isEnding(ending);
    });
  }

  /** No form changes more of the first syllable than its final, and a contracted vowel. */
  private beginsLike(word: string): boolean {
    const { first, stem } = this;
    const syllable = parseSyllable(word.charAt(0));
    if (!first || !syllable || first.initial !== syllable.initial) return false;
    if (first.vowel === syllable.vowel) return true;
    return stem === '하' || (stem.length === 1 && syllable.vowel === CONTRACTED[first.vowel]);
  }

  private get takesNoEun(): boolean {
    return parseSyllable(this.stem.slice(-1))?.final === FINALS.indexOf('ㄹ');
  }

  private isEnding(ending: string): boolean {
    const start = ending.charAt(0);
    if (!ENDINGS.includes(start) || ending.length > MAX_ENDING) return false;
    if (this.stem.length === 1 && NOT_AFTER_ONE.includes(start)) return false;
    // 길거나, but 길거리 is a street.
    // 찾으러, but 걸러내는 is of 거르다.
    if (start === '러' && !/^러(?:$|[가오간온갔왔])/.test(ending)) return false;
    if (start === '거' && !/^거(?:나|든|니|라|$)/.test(ending)) return false;
    return /^[가-힣]+$/.test(ending);
  }
}

/** What forms of a verb begin with, and whether that is a form without an ending. */
type Beginning = {
  readonly text: string;
  readonly isForm: boolean;
  /** What the endings after it are like; undefined: like any. */
  readonly before?: RegExp | undefined;
};

function beginningsOf(stem: string): Beginning[] {
  const start = stem.slice(0, -1);
  const last = parseSyllable(stem.slice(-1));
  const bare = { text: stem, isForm: false };
  if (!last) return [bare];
  switch (FINALS.charAt(last.final)) {
    case ' ':
      return [bare, ...openForms(start, last)];
    case 'ㄹ':
      // 걸, 돌 and 열 are other words, 만들 is none.
      return [{ text: stem, isForm: start !== '' }, ...withFinals(start, last, ' ㄴㅂㄻ')];
    case 'ㄷ':
      return IRREGULAR_DIGEUT.test(stem) ? [bare, digeutForm(start, last)] : [bare];
    case 'ㅂ':
      return REGULAR_BIEUP.includes(stem.slice(-1)) ? [bare] : [bare, ...bieupForms(start, last)];
    default:
      return [bare];
  }
}

function openForms(start: string, last: Syllable): Beginning[] {
  const contracted = { ...last, vowel: CONTRACTED[last.vowel] ?? last.vowel };
  const forms = withFinals(start, last, 'ㄴㄹㅁㅂ');
  // 하다 → 해, 했.
  if (composeSyllable(last) === '하') {
    forms.push(...Array.from('해했', (syllable) => ({ text: start + syllable, isForm: true })));
  }
  forms.push(...contractedForms(start, contracted, contracted.vowel !== last.vowel));
  // 고르다 → 골라, 거르다 → 걸러.
  const before = parseSyllable(start.slice(-1));
  if (composeSyllable(last) === '르' && before && before.final === 0) {
    const doubled =
      start.slice(0, -1) + composeSyllable({ ...before, final: FINALS.indexOf('ㄹ') });
    const vowel = before.vowel === A || before.vowel === O ? A : EO;
    const syllable = { initial: last.initial, vowel, final: 0 };
    forms.push(...contractedForms(doubled, syllable, true));
  }
  return forms;
}

/** 듣다 → 들어, 들은, 들을. */
function digeutForm(start: string, last: Syllable): Beginning {
  const text = start + composeSyllable({ ...last, final: FINALS.indexOf('ㄹ') });
  return { text, isForm: false, before: /^[어은을음었으]/ };
}

/** 쉽다 → 쉬운, 쉬울, 쉬워. */
function bieupForms(start: string, last: Syllable): Beginning[] {
  const open = start + composeSyllable({ ...last, final: 0 });
  return Array.from('운울워웠', (syllable) => ({ text: open + syllable, isForm: true }));
}

/** With the vowel of 어 or 아 in it, and in the past: 나눠, 나눴. `alone`: the former is a form by itself. */
function contractedForms(start: string, last: Syllable, alone: boolean): Beginning[] {
  return Array.from(' ㅆ', (final) => ({
    text: start + composeSyllable({ ...last, final: FINALS.indexOf(final) }),
    isForm: final !== ' ' || alone,
  }));
}

/** The beginnings with each of some finals in place of the last one. */
function withFinals(start: string, last: Syllable, finals: string): Beginning[] {
  return Array.from(finals, (final) => ({
    text: start + composeSyllable({ ...last, final: FINALS.indexOf(final) }),
    isForm: final !== ' ',
    before: AFTER_FINAL[final],
  }));
}
