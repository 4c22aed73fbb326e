import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/digest/cleanText';

describe('cleanText', () => {
  it.each([
    ['모\u200b델', '모델', 'a zero-width space'],
    ['모\u00ad델', '모델', 'a soft hyphen'],
    ['모\ufeff델', '모델', 'a byte order mark'],
    ['\u202e모델\u202c', '모델', 'bidi overrides'],
    ['모\u0000\u001b델\u007f\u009f', '모델', 'control characters'],
    ['모\ud83d델\ude00', '모델', 'lone surrogates, on which encodeURIComponent throws'],
    ['모\ufffe델\uffff\ufdd0\u{1fffe}', '모델', 'non-characters, which XML refuses'],
    ['모\t델', '모 델', 'a tab'],
    ['모\r\n델', '모  델', 'a line end'],
    ['모\u2028델\u2029논\u0085문', '모 델 논 문', 'line separators of Unicode'],
    ['  모델\u3000\ufeff', '모델', 'spaces around it'],
    ['', '', 'nothing'],
    ['\u200b', '', 'nothing visible'],
  ])('%j → %j: %s', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('자모로 풀린 한글을 음절로 모은다', () => {
    expect(cleanText('모델'.normalize('NFD'))).toBe('모델');
    expect(cleanText('가\u11a8')).toBe('각');
  });

  it.each([
    '👩\u200d🔬',
    'می\u200cخواهم',
    '🇰🇷',
    'Börje Ḩ ❤️',
    '$\\textit{Trans-LoRA}$ <b> & `x`',
    'ㅎㄹㄴㅁ',
    '…—’“·⋅①→≤',
  ])('keeps %j', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('composes a letter and its mark', () => {
    expect(cleanText('e\u0301')).toBe('é');
  });

  it('keeps 30 marks on a letter and drops the rest', () => {
    const [letter, ...marks] = cleanText(`x${'\u0301'.repeat(40)}y`);
    expect(letter).toBe('x');
    expect(marks.join('')).toBe(`${'\u0301'.repeat(30)}y`);
  });

  it('gives the same result with and without its fast path', () => {
    const unit = fc.integer({ min: 0x20, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        const [marked, clean] = [cleanText(`${text}|\u200b`), cleanText(`${text}|`)];
        expect(clean).toBe(marked);
      }),
      { numRuns: 500 },
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const clean = cleanText(text);
        expect(clean).toBe(clean.normalize('NFC'));
        expect(clean).not.toMatch(/[\n\r\u2028\u2029\p{Cc}\p{Cs}]/u);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});
