import { describe, expect, it, test } from 'vitest';
import { nextSpeed, type Speed, secondsOf } from '../../../src/speech/speed';

test.each<[Speed, Speed]>([
  ['0.8', '1'],
  ['1', '1.2'],
  ['1.2', '1.5'],
  ['1.5', '0.8'],
])('after %s comes %s', (speed, next) => {
  expect(nextSpeed(speed)).toBe(next);
});

describe('how long a sentence takes', () => {
  it('is about ten seconds for a headline', () => {
    const headline =
      'SmolVLM은 휴대용 및 엣지 디바이스 상에서 효율적인 추론을 가능하게 하는 소형 멀티모달 모델 계열을 소개합니다.';
    expect(secondsOf(headline, '1')).toBeGreaterThan(6);
    expect(secondsOf(headline, '1')).toBeLessThan(12);
  });

  it('is half at twice the speed, and never nothing', () => {
    expect(secondsOf('가나다', '0.8')).toBeCloseTo(secondsOf('가나다', '1') / 0.8);
    expect(secondsOf('', '1')).toBeGreaterThan(0);
  });

  it.each([
    ['zh', '我们提出了一种用于移动和边缘设备的小型多模态模型系列，推理效率很高。', 5, 10],
    [
      'ja',
      '本研究では、携帯端末でも効率よく推論できる小型のマルチモーダルモデルを提案します。',
      5,
      10,
    ],
    [
      'ru',
      'Мы представляем семейство небольших мультимодальных моделей для мобильных устройств.',
      4,
      8,
    ],
    ['de', 'Überprüfbare Größen für übermäßig große Modelle', 3, 5],
  ])('is as long in another script: %s', (_, sentence, least, most) => {
    expect(secondsOf(sentence, '1')).toBeGreaterThan(least);
    expect(secondsOf(sentence, '1')).toBeLessThan(most);
  });

  it('counts a digit as more than a letter, since it is a word', () => {
    expect(secondsOf('1234', '1')).toBeGreaterThan(secondsOf('abcd', '1'));
  });
});
