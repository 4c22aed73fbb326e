import { DIGIT_NAMES, letterName } from './letterNames';

/** Readings of a name taken apart at most: each number may be said in two languages. Chosen. */
const MAX_READINGS = 8;

/** Capitals in a row that are also read as a word: `FREE`, `INST`. */
const MIN_WORD_OF_CAPITALS = 3;

const NUMERALS: readonly (readonly string[])[] = [
  '영 일 이 삼 사 오 육 칠 팔 구'.split(' '),
  DIGIT_NAMES,
];

/** Parts of a name. By the second `LLaVA` and `LoRA` are words, `BiGR` may be; by the third `MaGGIe` and `ReMoE` are. */
const PARTS: readonly RegExp[] = [
  /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[.+]/g,
  /[A-Z]{1,3}[a-z][A-Z]{1,3}(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[.+]/g,
  /[A-Za-z]+|\d+|[.+]/g,
];

/**
 * How a name of letters, digits and signs may be said, part by part: what has a name of its own in Hangul, words as
 * they are written, in lower case. `'MJ-Bench'` → [엠제이, bench]; `'Qwen2.5'` → [qwen, 이, 점, 오], [qwen, 투, 점, 오] …
 * At most `MAX_READINGS` of each way to take it apart.
 */
export function saidName(name: string): string[][] {
  const ways = new Map(
    PARTS.map((parts) => name.match(parts) ?? []).map((parts) => [parts.join(' '), parts]),
  );
  return [...ways.values()].flatMap(saidParts);
}

function saidParts(parts: readonly string[]): string[][] {
  const said = parts.map((part, at) => saidPart(part, parts[at + 1]));
  return said.reduce<string[][]>(
    (readings, ways) =>
      readings
        .flatMap((reading) => ways.map((way) => (way === '' ? reading : [...reading, way])))
        .slice(0, MAX_READINGS),
    [[]],
  );
}

function saidPart(part: string, next: string | undefined): string[] {
  const lower = part.toLowerCase();
  if (part === '+') return ['플러스'];
  if (part === '.') return [/^\d/.test(next ?? '') ? '점' : ''];
  if (/^\d/.test(part)) {
    return NUMERALS.map((digits) => Array.from(part, (digit) => digits[Number(digit)]).join(''));
  }
  // MoE and DiT are words or letters.
  const isLetters = part.length === 1 || /^[A-Z](?:[a-z]?[A-Z])*$/.test(part);
  const mayBeWord = part.length >= MIN_WORD_OF_CAPITALS && /[AEIOUY]|[a-z]/.test(part);
  const isWord = !isLetters || mayBeWord;
  const letters = isLetters ? [Array.from(lower, letterName).join('')] : [];
  if (part === 'A') letters.push('어');
  return isWord ? [...letters, lower] : letters;
}
