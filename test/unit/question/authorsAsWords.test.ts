import { expect, it } from 'vitest';
import { authorsAsWords } from '../../../src/question/authorsAsWords';

it.each([
  ['저자:김진성', '김진성'],
  ['확산 저자:김진성 votes:>5', '확산 김진성 votes:>5'],
  ['author:"카이밍 허" -비디오', '카이밍 허 -비디오'],
  ['저자:김진성 이 votes:>5', '김진성 이 votes:>5'],
  ['저자:Kim', null],
  ['-저자:김진성', null],
  ['김진성', null],
])('%s is %s', (text, words) => {
  expect(authorsAsWords(text)).toBe(words);
});
