import { type EditCosts, editDistance } from './editDistance';
import { romanizeSound } from './romanize';

/** What two sounds of a kind are apart, and a vowel that only one of two words has: Hangul adds and drops vowels. */
const HALF = 0.5;

/** Sounds of a kind: Hangul writes gg as ㄱ or ㅋ, z as ㅈ or ㅅ, and vowels in many ways. */
const KINDS: readonly string[] = ['aeiouh', 'kg', 'td', 'pb', 'sjc'];
const KIND_OF = new Map(KINDS.flatMap((kind) => Array.from(kind, (sound) => [sound, kind])));
const [VOWELS] = KINDS;

/** Of letters that are said in two ways: bench, alchemy; theme; gem, gift. */
const AMBIGUOUS = new Map([
  ['C', 'ck'],
  ['T', 'st'],
  ['G', 'jg'],
]);

/**
 * How far the sound of a Hangul word is from a lower-case Latin one, in edits of sounds, after letters that Hangul
 * does not tell apart are made one: `'라쿠텐'`, `'rakuten'` → 0; `'라쿠텐'`, `'recording'` → 2. Vowels and sounds of a
 * kind count half. Finer than a phonetic key, which both of these share.
 *
 * @param said in the other script, parts of a name with a space between, those in Hangul as they are: `'talk 투'`
 */
export function soundDistance(hangul: string, said: string): number {
  const sounds = said.split(' ').map(foldPart).join('').replace(/l+/g, 'l');
  return editDistance(foldHangul(hangul), sounds, COSTS);
}

/** The greatest share of the letters by which a Hangul word of so many syllables may differ. Chosen. */
const MAX_SHARES = [0, 0, 0.07, 0.13];
const MAX_SHARE_OF_LONG = 0.2;

/**
 * Whether a Hangul word can be how a Latin one is said. The shorter, the more exact: 망원 has the consonants of
 * mining, 소나무 those of cinema.
 *
 * @param letters of the Latin word
 */
export function isSoundOf(hangul: string, edits: number, letters: number): boolean {
  return edits <= letters * (MAX_SHARES[hangul.length] ?? MAX_SHARE_OF_LONG);
}

const COSTS: EditCosts = { alone, replaced };

function replaced(a: string, b: string): number {
  if (a === b || AMBIGUOUS.get(b)?.includes(a)) return 0;
  const kind = KIND_OF.get(a);
  return kind !== undefined && kind === KIND_OF.get(b) ? HALF : 1;
}

function alone(sound: string): number {
  return sound === 'l' || KIND_OF.get(sound) === VOWELS ? HALF : 1;
}

type Folding = readonly (readonly [RegExp, string])[];

/** Of Hangul in Latin letters; 션 is 선. Applied in this order. */
const HANGUL: Folding = [
  [/ng/g, 'n'],
  [/ae/g, 'a'],
  [/yeo/g, 'ye'],
  [/(?<=[sjh])y/g, ''],
  [/ss/g, 's'],
  [/[rl]+/g, 'l'],
  [/y/g, 'i'],
  [/w/g, 'u'],
  [/ch/g, 'c'],
];

/** Of English spelling, roughly. Applied in this order. */
const LATIN: Folding = [
  [/(?<=[ao])l(?=k)|gh(?=t)|g(?=n\b)|\b[kg](?=n)|\bw(?=r)|(?<=w)h/g, ''],
  [/gh/g, 'g'],
  [/sync/g, 'sink'],
  [/ds\b/g, 'z'],
  [/sch/g, 'sh'],
  [/t?ch/g, 'C'],
  [/a(?=[ct]i[ao])/g, 'ei'],
  [/(?<=[ct])ial/g, 'iel'],
  [/tion/g, 'sen'],
  [/sion/g, 'jen'],
  [/th/g, 'T'],
  [/sh|c(?=[eiy])|(?<=\w)t(?=iel)/g, 's'],
  [/dge/g, 'j'],
  [/g(?=[eiy])/g, 'G'],
  [/ph|f/g, 'p'],
  [/q|ck|c/g, 'k'],
  [/x/g, 'ks'],
  [/ng/g, 'n'],
  [/a(?=[^aeiou]e\b)|a[iy]/g, 'ei'],
  [/i(?=[^aeiou]e\b)/g, 'ai'],
  [/e[eay]/g, 'i'],
  [/oo|ou/g, 'u'],
  [/(?<=..)e\b|r(?![aeiouyw])/g, ''],
  [/r/g, 'l'],
  [/v/g, 'b'],
  [/z/g, 'j'],
  [/y/g, 'i'],
  [/w/g, 'u'],
  [/(.)\1+/g, '$1'],
];

function foldPart(part: string): string {
  return /^[가-힣]/.test(part) ? foldHangul(part) : fold(part, LATIN);
}

function foldHangul(word: string): string {
  return fold(romanizeSound(word), HANGUL);
}

function fold(letters: string, folding: Folding): string {
  return folding.reduce((text, [letter, sound]) => text.replace(letter, sound), letters);
}
