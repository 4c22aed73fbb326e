import { describe, expect, it } from 'vitest';
import { hasContractedEnding } from '../../../src/korean/contractedEnding';

describe('hasContractedEnding', () => {
  it.each(['배워도', '숨겨서', '꿔서', '가려야', '봐도', '나와서', '보이게', '들리게', '나누게'])(
    '%s는 동사의 꼴이다',
    (word) => expect(hasContractedEnding(word)).toBe(true),
  );

  it.each(['지도', '계약서', '효과도', '변화도', '교과서', '무게', '몸무게', '가게', '야', ''])(
    '%s는 아니다',
    (word) => expect(hasContractedEnding(word)).toBe(false),
  );
});
