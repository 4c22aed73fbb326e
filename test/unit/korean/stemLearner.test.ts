import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTICLES } from '../../../src/korean/particles';
import { StemLearner, type Stemmer } from '../../../src/korean/stemLearner';

const ARCHIVE =
  '모델을 모델이 모델은 모델에서 결과를 결과가 결과 평가를 평가가 학습을 학습이 학습하는 학습했습니다 해상도를 해상도가 이미지를 이미지가 개선을 개선이 개선되었습니다 뇌를 뇌가 뇌는 뇌의 효율을 효율이 풀을 풀은 풀이 풀의 풀에'.split(
    ' ',
  );

describe('StemLearner', () => {
  const stem = stemmerOf(ARCHIVE);

  it.each<[string, string, string?]>([
    ['모델을', '모델', '조사를 뗀다'],
    ['모델에서의', '모델', '겹친 조사도 뗀다'],
    ['모델들을', '모델', '복수의 들도 뗀다'],
    ['결과', '결과', '과로 끝나는 명사는 그대로 둔다: 결과를, 결과가 있다'],
    ['결과를', '결과'],
    ['평가', '평가', '가로 끝나는 명사'],
    ['해상도', '해상도', '도로 끝나는 명사'],
    ['해상도로', '해상도'],
    ['학습하는', '학습', '하다 어미는 명사 뒤에서만 뗀다'],
    ['학습했습니다', '학습'],
    ['개선되었습니다', '개선'],
    ['이미지', '이미지', '이가 앞에 있어도 명사는 명사다'],
    ['뇌를', '뇌', '한 음절은 증거가 많을 때만'],
    ['풀을', '풀'],
    ['풀이', '풀이', '한 음절 뒤의 이는 명사를 만든다: 풀이, 길이'],
    ['처음을', '처음을', '글 묶음에 없는 말은 건드리지 않는다'],
    ['김치찌개는', '김치찌개는'],
  ])('%s → %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it('배운 차례는 상관없다', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ARCHIVE, { minLength: ARCHIVE.length }), (words) => {
        const shuffled = stemmerOf(words);
        expect(ARCHIVE.map(shuffled)).toEqual(ARCHIVE.map(stem));
      }),
      { numRuns: 20 },
    );
  });

  it('무엇이든 앞을 남기고 뒤만 뗀다', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'모델을를이가은는에서하다결과'),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(word), word, (archive, asked) => {
        const cut = stemmerOf([...archive, ...ARCHIVE])(asked);
        expect(cut.length).toBeGreaterThan(0);
        expect(asked.startsWith(cut)).toBe(true);
      }),
    );
  });

  it.each<[string, string, string, string]>([
    ['갈무에서 갈무까지', '갈무에서', '갈무', '격조사가 없어도 조사가 둘이면 명사이다'],
    ['갈무에서', '갈무에서', '갈무에서', '조사 하나로는 모자란다'],
    ['갈무 갈무에서', '갈무에서', '갈무', '홀로도 쓰인 말이면 된다'],
    ['눈을 눈이', '눈을', '눈을', '한 음절은 을, 이만으로는 모자란다'],
    ['눈을 눈이 눈은', '눈을', '눈', '한 음절은 을, 이, 은이 모두 있어야 한다'],
  ])('%s만 있으면 %s → %s: %s', (archive, word, expected) => {
    expect(stemmerOf(archive.split(' '))(word)).toBe(expected);
  });

  it('배운 것이 없으면 아무것도 떼지 않는다', () => {
    expect(stemmerOf([])('모델을')).toBe('모델을');
  });

  it('적어 둔 것을 되살리면 배운 것과 같다', () => {
    const stem = fc.string({ unit: fc.constantFrom(...'모델뇌'), minLength: 1, maxLength: 2 });
    const ending = fc.constantFrom('', ...PARTICLES);
    const words = fc.uniqueArray(fc.tuple(stem, ending).map((parts) => parts.join('')));
    fc.assert(
      fc.property(words, fc.array(fc.tuple(stem, ending)), (archive, asked) => {
        const learner = learnerOf(archive);
        const restored = new StemLearner();
        for (const _ of restored.restore(learner.learnt()));
        for (const word of [...archive, ...asked.map((parts) => parts.join(''))]) {
          expect(restored.stem(word)).toBe(learner.stem(word));
          expect(restored.isNoun(word)).toBe(learner.isNoun(word));
        }
      }),
    );
  });

  it('한 말에 모든 조사가 붙어도 증거가 16비트에 든다', () => {
    const learner = learnerOf(PARTICLES.map((particle) => `모델${particle}`));
    const { evidence } = learner.learnt();
    const restored = new StemLearner();
    for (const _ of restored.restore(learner.learnt()));
    expect(Math.max(...evidence)).toBe(1024 * 10 + 2 * PARTICLES.length);
    expect(restored.learnt()).toEqual(learner.learnt());
    expect(restored.isNoun('모델')).toBe(true);
  });
});

function stemmerOf(words: readonly string[]): Stemmer {
  return learnerOf(words).stem;
}

function learnerOf(words: readonly string[]): StemLearner {
  const learner = new StemLearner();
  for (const word of words) learner.add(word);
  return learner;
}
