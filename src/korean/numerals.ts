const TENS = ' 열 스물 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ');
const ONES = ' 한 두 세 네 다섯 여섯 일곱 여덟 아홉'.split(' ');
const DIGITS = ' 일이삼사오육칠팔구';
const POWERS = ' 십백천';

/** As few as 몇 means. Chosen. */
const SOME = 3;

const NATIVE = [...TENS, ...ONES, '스무', '몇'].filter(Boolean).join('|');
const DIGIT = `[${DIGITS.trim()}]`;

/** The source of a pattern of numerals as they are said before a counter: 서른, 스물다섯, 이백오십, 몇. */
export const NUMERAL = `(?:${NATIVE}|${DIGIT}?[십백천]){1,6}${DIGIT}?`;

/** The number that digits or a numeral say: `'1,000'` → 1000, `'이백오십'` → 250, `'서른'` → 30. */
export function numberOf(text: string): number {
  if (/\d/.test(text)) return Number(text.replaceAll(',', ''));
  let sum = 0;
  let digit = 0;
  for (const [part] of text.matchAll(RegExp(`${NATIVE}|.`, 'g'))) {
    const power = POWERS.indexOf(part);
    if (power > 0) sum += Math.max(digit, 1) * 10 ** power;
    digit = power > 0 ? 0 : Math.max(DIGITS.indexOf(part), 0);
    sum += Math.max(TENS.indexOf(part) * 10, ONES.indexOf(part), 0);
    if (part === '스무') sum += 20;
    if (part === '몇') sum += SOME;
  }
  return sum + digit;
}
