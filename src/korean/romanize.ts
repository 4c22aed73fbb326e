import { FINALS, parseSyllable } from './syllable';

/**
 * Spellings of syllables in Latin letters: the Revised Romanization of Korean, McCune-Reischauer, and what
 * people write on their papers. By initial, vowel and final in Unicode order, alternatives apart by `|`.
 */
const INITIAL_SPELLINGS =
  'g|k kk|gg|k n d|t tt|dd r|l|ry m b|p pp|bb|p s|sh ss|s _ j|ch|z jj|ch ch|c k t p h'.split(' ');
const VOWEL_SPELLINGS =
  'a|ah ae|ai|e|ay ya|yah yae eo|u|o|uh|ur e|ae|eh yeo|you|yu|yo|yuh ye|yae|yeh|yea o|oh wa|oa wae|wai oe|oi|we yo u|oo|woo|wu wo|weo|wu|woo we wi|ui|we yu|yoo|you|ew eu|u|oo ui|eui|ee|yi|e i|ee|y|yi'.split(
    ' ',
  );
const FINAL_SPELLINGS: Readonly<Record<string, string>> = {
  ㄱ: 'k|g|ck',
  ㄴ: 'n',
  ㄷ: 't|d',
  ㄹ: 'l|r',
  ㅁ: 'm',
  ㅂ: 'p|b',
  ㅅ: 't|s',
  ㅇ: 'ng',
  ㅈ: 't|j',
  ㅊ: 't|ch',
  ㅋ: 'k',
  ㅌ: 't',
  ㅍ: 'p',
  ㅎ: 'h|t',
};

/** Indexes of vowels (`Syllable`). */
const EO = 4;
const EU = 18;

/** Surnames whose usual spelling is not among those of their syllable. */
const SURNAMES = new Map(
  '이 lee|rhee|lee|yi|i|ri|li|rhie 박 park|bak|pak 최 choi|choe|chey 노 noh|roh|no|rho 유 yoo|yu|you|ryu|ryoo 류 ryu|ryoo|yoo|yu|lyu 임 lim|im|yim|rim 오 oh|o 우 woo|wu|u 나 na|rah|ra|nah 백 baek|paik|paek|baik|back 허 heo|hur|huh|her 서 seo|suh|so|seoh 신 shin|sin|shinn 안 ahn|an 고 ko|go|koh|goh 손 son|sohn|shon 심 shim|sim 권 kwon|gwon|kweon 곽 kwak|gwak|kwag 구 koo|gu|ku|goo 정 jung|jeong|chung|cheong|joung|jeoung 전 jeon|jun|chun|chon|jean 천 cheon|chun|chon 성 sung|seong|song 여 yeo|yuh|yu|yeoh 양 yang|ryang 엄 eom|um|uhm|oum 남궁 namgung|namkoong|namgoong 황보 hwangbo 제갈 jegal 선우 sunwoo|seonwoo'
    .match(/\S+ \S+/g)
    ?.map((entry) => [entry.split(' ')[0] ?? '', (entry.split(' ')[1] ?? '').split('|')] as const),
);

/** A Hangul name taken apart: spellings of its surname, and those of each syllable of its given name. */
export type RomanizedName = {
  readonly surnames: readonly string[];
  readonly given: readonly (readonly string[])[];
};

/**
 * How a Korean name may be written in lower-case Latin letters: `'최예진'` → choi, choe …; ye, yae … and jin.
 * Two to four syllables; a surname of two syllables is also tried as one. Empty for anything else.
 */
export function romanizeName(name: string): RomanizedName[] {
  if (!/^[가-힣]{2,4}$/.test(name)) return [];
  return [1, 2].flatMap((length) => {
    const surname = name.slice(0, length);
    const given = name.slice(length);
    const surnames = SURNAMES.get(surname) ?? (length === 1 ? spellingsOf(surname) : null);
    if (given === '' || !surnames) return [];
    return { surnames, given: Array.from(given, spellingsOf) };
  });
}

/** Every spelling of a syllable; none of anything else. */
function spellingsOf(char: string): string[] {
  const syllable = parseSyllable(char);
  if (!syllable) return [];
  const initials = (INITIAL_SPELLINGS[syllable.initial] ?? '').replace('_', '').split('|');
  const vowels = (VOWEL_SPELLINGS[syllable.vowel] ?? '').split('|');
  const finals = (FINAL_SPELLINGS[FINALS.charAt(syllable.final)] ?? '').split('|');
  return initials.flatMap((initial) =>
    vowels.flatMap((vowel) => finals.map((final) => initial + vowel + final)),
  );
}

/**
 * A foreign name in Hangul, letter by letter, to be held against its spelling: `'베란트'` → `'berant'`.
 * ㅡ, which Korean inserts between consonants, is left out, and 어 is e.
 */
export function romanizeSound(name: string): string {
  return Array.from(name, (syllable) => {
    const { vowel } = parseSyllable(syllable) ?? {};
    const [spelling = ''] = spellingsOf(syllable);
    if (vowel === EU) return spelling.replace('eu', '');
    return vowel === EO ? spelling.replace('eo', 'e') : spelling;
  }).join('');
}
