import { describe, expect, it } from 'vitest';
import { romanizeName, romanizeSound } from '../../../src/korean/romanize';

function isWritten(name: string, given: string, surname: string): boolean {
  return romanizeName(name).some(
    (romanized) =>
      romanized.surnames.includes(surname) &&
      new RegExp(`^${romanized.given.map((some) => `(?:${some.join('|')})`).join('')}$`).test(
        given,
      ),
  );
}

describe('romanizeName', () => {
  it.each([
    ['최예진', 'yejin', 'choi'],
    ['최예진', 'yejin', 'choe'],
    ['조경현', 'kyunghyun', 'cho'],
    ['이영희', 'younghee', 'lee'],
    ['이영희', 'yeonghui', 'yi'],
    ['박준우', 'joonwoo', 'park'],
    ['정현승', 'hyunseung', 'jung'],
    ['류승룡', 'seungryong', 'ryu'],
    ['남궁민', 'min', 'namgung'],
    ['김윤', 'yoon', 'kim'],
  ])('%s is %s %s', (name, given, surname) => {
    expect(isWritten(name, given, surname)).toBe(true);
  });

  it.each([
    ['최예진', 'yejun', 'choi'],
    ['최예진', 'yejin', 'kim'],
    ['김윤', 'yoonseo', 'kim'],
  ])('%s is not %s %s', (name, given, surname) => {
    expect(isWritten(name, given, surname)).toBe(false);
  });

  it.each(['최', '최예진우리나', 'Choi', '최 예진'])('%s is no name', (name) => {
    expect(romanizeName(name)).toEqual([]);
  });
});

describe('romanizeSound', () => {
  it.each([
    ['베란트', 'berant'],
    ['퍼시', 'pesi'],
    ['카우츠', 'kauch'],
    ['', ''],
  ])('%s sounds like %s', (hangul, sound) => {
    expect(romanizeSound(hangul)).toBe(sound);
  });
});
