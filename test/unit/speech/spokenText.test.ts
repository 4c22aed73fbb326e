import { expect, test } from 'vitest';
import { spokenText } from '../../../src/speech/spokenText';

test.each([
  ['코드는 https://github.com/x/y에서 볼 수 있습니다.', '코드는 에서 볼 수 있습니다.'],
  ['코드(https://github.com/x/y)는 공개됩니다.', '코드는 공개됩니다.'],
  ['참고 [http://a.io/b(c)] 바랍니다.', '참고 바랍니다.'],
  ['**굵게 쓰다 만 `문장`입니다.', '굵게 쓰다 만 문장입니다.'],
  ['정확도가 3.5%에서 92%로, A*와 C#도', '정확도가 3.5%에서 92%로, A*와 C#도'],
  ['  여러   칸 ', '여러 칸'],
  ['…', ''],
  ['https://a.io', ''],
  ['', ''],
])('%j is said as %j', (plain, spoken) => {
  expect(spokenText(plain)).toBe(spoken);
});
