import { describe, expect, it } from 'vitest';
import {
  CASE_MARKER_WEIGHTS,
  canTakeParticle,
  PARTICLE_SET,
  PARTICLES,
  withoutParticles,
} from '../../../src/korean/particles';

describe('PARTICLES', () => {
  it('긴 것이 먼저이다: 에서는 는보다 앞선다', () => {
    const lengths = PARTICLES.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  it('음절로만 되어 있고 거듭되지 않는다', () => {
    expect(PARTICLES.filter((particle) => !/^[가-힣]+$/.test(particle))).toEqual([]);
    expect(PARTICLE_SET.size).toBe(PARTICLES.length);
  });

  it('격조사를 모두 담는다', () => {
    expect([...CASE_MARKER_WEIGHTS.keys()].filter((marker) => !PARTICLE_SET.has(marker))).toEqual(
      [],
    );
  });
});

describe('canTakeParticle', () => {
  it.each([
    ['풀', '이', false, '풀이, 길이, 높이는 명사이다'],
    ['풀', '을', true, '다른 조사는 한 음절 뒤에도 온다'],
    ['모델', '이', true, '두 음절 뒤의 이는 조사이다'],
  ])('%s + %s: %s (%s)', (stem, particle, expected) => {
    expect(canTakeParticle(stem, particle)).toBe(expected);
  });
});

it.each([
  ['로봇에게는', ['로봇', '로봇에게']],
  ['로봇', []],
  ['말로', []],
])('%s 에서 조사를 떼면 %j', (word, nouns) => {
  expect(withoutParticles(word)).toEqual(nouns);
});
