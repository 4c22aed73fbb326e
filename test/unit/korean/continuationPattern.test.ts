import { convertQwertyToHangul } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continuationPattern } from '../../../src/korean/continuationPattern';
import { keystrokesOf } from '../../../src/korean/keyboard';
import { CLUSTERS } from '../../../src/korean/separateConsonants';
import { composeSyllable, FINALS, parseSyllable } from '../../../src/korean/syllable';

const SYLLABLES = Array.from({ length: 11_172 }, (_, index) => String.fromCharCode(0xac00 + index));

function finalOf(char: string): string {
  return FINALS.charAt(parseSyllable(char)?.final ?? 0).trim();
}

const isCluster = (final: string) => final in CLUSTERS;
const syllable = fc.constantFrom(...SYLLABLES);
const withoutCluster = fc.constantFrom(...SYLLABLES.filter((char) => !isCluster(finalOf(char))));

function continues(typed: string, word: string): boolean {
  const pattern = continuationPattern(typed);
  return pattern !== null && new RegExp(`^${pattern}`).test(word);
}

describe('continuationPattern', () => {
  it.each<[string, string, string?, boolean?]>([
    ['모', '모델', '열린 음절은 그대로 이어진다'],
    ['모', '목표', '받침이 붙을 수 있다'],
    ['몯', '모델', '받침이 다음 음절로 넘어간다'],
    ['모데', '모델'],
    ['호', '확산', '모음이 겹모음으로 자랄 수 있다'],
    ['갑', '값', '닫힌 음절에 겹받침이 생길 것은 내다보지 않는다', false],
    ['앉', '안전', '겹받침은 뒤의 것만 넘어간다'],
    ['객체ㄱ', '객체검출', '홑자음은 다음 음절의 초성이다'],
    ['일관서', '일관성'],
  ])('%s는 %s(으)로 이어진다: %s', (typed, word, _, expected = true) => {
    expect(continues(typed, word)).toBe(expected);
  });

  it.each(['llm', '3', ''])('is null for %j', (typed) => {
    expect(continuationPattern(typed)).toBeNull();
  });

  it('글자를 치는 동안 보이는 모든 것이 그 낱말로 이어진다', () => {
    const word = fc.array(withoutCluster, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        word.map((chars) => chars.join('')),
        (text) => {
          const keys = keystrokesOf(text);
          for (let length = 1; length <= keys.length; length++) {
            const shown = convertQwertyToHangul(keys.slice(0, length));
            expect(continues(shown, text), `${shown} → ${text}`).toBe(true);
          }
        },
      ),
    );
  });

  it('열린 음절은 같은 자판 글쇠로 시작하는 음절로만 이어진다', () => {
    const open = syllable.filter((char) => finalOf(char) === '');
    fc.assert(
      fc.property(open, (typed) => {
        const pattern = new RegExp(`^${continuationPattern(typed)}$`);
        const keys = keystrokesOf(typed);
        const wrong = SYLLABLES.filter(
          (char) => pattern.test(char) !== keystrokesOf(char).startsWith(keys),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('닫힌 음절은 그대로이거나 끝 자음을 다음 음절에 넘긴다', () => {
    const closed = syllable.filter((char) => finalOf(char) !== '');
    fc.assert(
      fc.property(closed, syllable, (typed, next) => {
        const parts = parseSyllable(typed);
        if (!parts) throw new Error(`no syllable: ${typed}`);
        // Every syllable that differs in its final alone, before any syllable.
        for (const final of [...FINALS].keys()) {
          const word = composeSyllable({ ...parts, final }) + next;
          const grows = isCluster(finalOf(word)) && final !== parts.final;
          const expected = !grows && keystrokesOf(word).startsWith(keystrokesOf(typed));
          expect(continues(typed, word), `${typed} → ${word}`).toBe(expected);
        }
      }),
    );
  });
});
