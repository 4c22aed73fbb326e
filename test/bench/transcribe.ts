import { FINALS, INITIALS } from '../../src/korean/syllable';

/**
 * A foreign name as Koreans write it: by the official rules (외래어 표기법, tables 4 and 5), or letter by letter.
 * Written for the benches alone, apart from what the search reads names by.
 */
export type Manner = 'official' | 'letters';

/** Pinyin in Hangul by a manner, `'ming'` → 밍; null where it is no syllable of pinyin. */
export function pinyinSyllable(syllable: string, manner: Manner): string | null {
  const whole = WHOLE[manner][syllable];
  if (whole) return whole;
  const [, initial = '', final = ''] =
    /^([zcs]h|[bpmfdtnlgkhjqxrzcs])([a-z]+)$/.exec(syllable) ?? [];
  const rounded = /[jqx]/.test(initial) ? final.replace(/^u/, 'v') : final;
  const vowel = VOWELS[manner][rounded];
  const consonant = CONSONANTS[manner][initial];
  if (!vowel || !consonant) return null;
  if (final === 'i' && /^[zcs]h$|^[rzcs]$/.test(initial)) return join(consonant, BUZZED[manner]);
  return join(consonant, manner === 'official' && /[jq]/.test(initial) ? plain(vowel) : vowel);
}

/** A word of pinyin as its syllables in Hangul, `'mingyu'` → 밍위; null where it is none. */
export function pinyinWord(word: string, manner: Manner): string | null {
  const read = (rest: string): string[] | null => {
    if (rest === '') return [];
    for (let length = Math.min(6, rest.length); length > 0; length--) {
      const syllable = pinyinSyllable(rest.slice(0, length), manner);
      const after = syllable === null ? null : read(rest.slice(length));
      if (syllable !== null && after) return [syllable, ...after];
    }
    return null;
  };
  const syllables = read(word);
  return syllables && syllables.length <= 2 ? syllables.join('') : null;
}

/** A word of romanised Japanese in Hangul, `'tanaka'` → 다나카; null where it is none. */
export function japaneseWord(word: string, manner: Manner): string | null {
  const short = word
    .replace(/oh(?![aeiou])/g, 'o')
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u');
  const morae =
    /^(?:(?:[kstnhmrgzbpd]?y|sh|ch|ts|[kstnhmrgzbpdjfwy])?[aiueo]|n(?![aiueoy])|([kstp])(?=\1|ch))+$/;
  if (!morae.test(short)) return null;
  let written = '';
  for (const [mora] of short.matchAll(
    /(?:[kstnhmrgzbpd]y|sh|ch|ts|[kstnhmrgzbpdjfwy])?[aiueo]|./g,
  )) {
    const vowel = mora.at(-1) ?? '';
    if (!'aiueo'.includes(vowel)) {
      written = withFinal(written, mora === 'n' ? 'ㄴ' : 'ㅅ');
      continue;
    }
    const glide = /y|sh|ch|j/.test(mora.slice(0, -1));
    const sound = mora.slice(0, -1).replace(/(?<=.)y$/, '');
    const isFirst = written === '' && manner === 'official';
    const consonant = JAPANESE[sound]?.[isFirst ? 0 : 1];
    if (consonant === undefined) return null;
    const isJ = /^[ㅈㅊ]$/.test(consonant);
    const kana = (glide && !isJ ? GLIDES : PLAIN)[vowel] ?? '';
    const isTsu = vowel === 'u' && /^(?:ts|s|z)$/.test(sound);
    const ofW = sound === 'w' ? '와' : kana;
    const head = isTsu && sound === 'ts' && manner === 'official' ? 'ㅆ' : consonant;
    written += join(head, isTsu ? '으' : ofW);
  }
  return written;
}

const CONSONANTS: Record<Manner, Record<string, string>> = {
  official: table(
    'b ㅂ p ㅍ m ㅁ f ㅍ d ㄷ t ㅌ n ㄴ l ㄹ g ㄱ k ㅋ h ㅎ j ㅈ q ㅊ x ㅅ zh ㅈ ch ㅊ sh ㅅ r ㄹ z ㅉ c ㅊ s ㅆ',
  ),
  letters: table(
    'b ㅂ p ㅍ m ㅁ f ㅍ d ㄷ t ㅌ n ㄴ l ㄹ g ㄱ k ㅋ h ㅎ j ㅈ q ㅊ x ㅅ zh ㅈ ch ㅊ sh ㅅ r ㄹ z ㅈ c ㅊ s ㅅ',
  ),
};

/** After an initial, each as a syllable that begins with ㅇ. */
const VOWELS: Record<Manner, Record<string, string>> = {
  official: table(
    `a 아 o 오 e 어 i 이 u 우 v 위 ai 아이 ei 에이 ao 아오 ou 어우 an 안 en 언 ang 앙 eng 엉 ia 야 ie 예 iao 야오
     iu 유 ian 옌 in 인 iang 양 ing 잉 ua 와 uo 워 uai 와이 ui 우이 uan 완 un 운 uang 왕 ong 웅 ve 웨 van 위안 vn 윈
     iong 융`,
  ),
  letters: table(
    `a 아 o 오 e 어 i 이 u 우 v 우 ai 아이 ei 에이 ao 아오 ou 오우 an 안 en 엔 ang 앙 eng 엥 ia 이아 ie 이에 iao 이아오
     iu 이우 ian 이안 in 인 iang 이앙 ing 잉 ua 우아 uo 우오 uai 우아이 ui 우이 uan 우안 un 운 uang 우앙 ong 옹 ve 우에
     van 우안 vn 운 iong 이옹`,
  ),
};

/** Syllables without an initial. */
const WHOLE: Record<Manner, Record<string, string>> = {
  official: table(
    `a 아 e 어 ai 아이 ao 아오 ou 어우 an 안 en 언 ang 앙 er 얼 yi 이 ya 야 yo 요 ye 예 yao 야오 you 유 yan 옌 yin 인
     yang 양 ying 잉 wu 우 wa 와 wo 워 wai 와이 wei 웨이 wan 완 wen 원 wang 왕 weng 웡 yu 위 yue 웨 yuan 위안 yun 윈
     yong 융`,
  ),
  letters: table(
    `a 아 e 어 ai 아이 ao 아오 ou 오우 an 안 en 엔 ang 앙 er 얼 yi 이 ya 야 yo 요 ye 예 yao 야오 you 유 yan 얀 yin 인
     yang 양 ying 잉 wu 우 wa 와 wo 워 wai 와이 wei 웨이 wan 완 wen 웬 wang 왕 weng 웽 yu 유 yue 유에 yuan 유안 yun 윤
     yong 용`,
  ),
};

/** The vowel of zhi, chi, shi, ri, zi, ci and si. */
const BUZZED: Record<Manner, string> = { official: '으', letters: '이' };

/** Japanese consonants at the beginning of a word by the official rules, and elsewhere. */
const JAPANESE: Record<string, readonly [string, string]> = Object.fromEntries(
  `- ㅇㅇ k ㄱㅋ s ㅅㅅ sh ㅅㅅ t ㄷㅌ ch ㅈㅊ ts ㅊㅊ n ㄴㄴ h ㅎㅎ f ㅎㅎ m ㅁㅁ y ㅇㅇ r ㄹㄹ w ㅇㅇ g ㄱㄱ z ㅈㅈ j ㅈㅈ d ㄷㄷ b ㅂㅂ p ㅍㅍ`
    .match(/\S+ \S+/g)
    ?.map((entry) => {
      const [sound = '', [first = '', other = ''] = ''] = entry.split(' ');
      return [sound.replace('-', ''), [first, other] as const];
    }) ?? [],
);
const PLAIN = table('a 아 i 이 u 우 e 에 o 오');
const GLIDES = table('a 야 i 이 u 유 e 예 o 요');

/** A consonant in place of the silent one of a syllable: ㄹ and 유 make 류. */
function join(consonant: string, syllables: string): string {
  const code = syllables.charCodeAt(0) - 0xac00;
  const rest = code % (21 * 28);
  const first = String.fromCharCode(0xac00 + INITIALS.indexOf(consonant) * 21 * 28 + rest);
  return first + syllables.slice(1);
}

function withFinal(written: string, final: string): string {
  const code = written.charCodeAt(written.length - 1) + FINALS.indexOf(final);
  return written.slice(0, -1) + String.fromCharCode(code);
}

/** ㅈ and ㅊ take no ㅑ, ㅖ, ㅛ, ㅠ. */
function plain(syllables: string): string {
  const pairs = table('야 아 예 에 옌 엔 요 오 유 우 양 앙 융 웅');
  return (pairs[syllables.charAt(0)] ?? syllables.charAt(0)) + syllables.slice(1);
}

function table(entries: string): Record<string, string> {
  return Object.fromEntries(
    (entries.match(/\S+ \S+/g) ?? []).map((entry) => {
      const [key = '', value = ''] = entry.split(' ');
      return [key, value];
    }),
  );
}
