import { convertQwertyToHangul } from 'es-hangul';
import { keystrokesOf } from '../../src/korean/keyboard';
import { RANKING } from '../ranking/ranking';

/** Questions that have most to look through: single letters, words that nearly every paper has. */
const WORST = [
  'a',
  'e',
  '이',
  '모',
  'ㄱ',
  '모델',
  '학습',
  'model',
  'the',
  '방법 모델 데이터',
  'a b c',
];

/** What stands in the field after each key, of the worst questions and of many ordinary ones. */
export function keystrokes(): string[] {
  const typed = RANKING.filter((_, place) => place % 2 === 0).map(({ q }) => q);
  return [...WORST, ...new Set([...WORST, ...typed].flatMap(typing))];
}

/** `'모델'` → ㅁ, 모, 몯, 모데, 모델. */
function typing(text: string): string[] {
  const words = text.split(' ');
  return words.flatMap((word, place) => {
    const before = words.slice(0, place).map((earlier) => `${earlier} `);
    const keys = /[가-힣]/.test(word) ? keystrokesOf(word) : word;
    const show = (typed: string) => (/[가-힣]/.test(word) ? convertQwertyToHangul(typed) : typed);
    return Array.from(keys, (_, at) => before.join('') + show(keys.slice(0, at + 1)));
  });
}
