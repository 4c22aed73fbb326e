import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../../src/cite/reading/decodeBytes';

const TEXT = '읽을 논문 2502.18411\n';
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    bytes.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(bytes.buffer);
};

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT), TEXT],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${TEXT}`), TEXT],
    ['UTF-16, little end first', utf16(`\ufeff${TEXT}`, true), TEXT],
    ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, false), TEXT],
    ['UTF-16 without a mark', utf16('TY  - JOUR\r\nUR  - x', true), 'TY  - JOUR\r\nUR  - x'],
    ['CP949', new Uint8Array([0xb3, 0xed, 0xb9, 0xae, 0x20, 0x32]), '논문 2'],
    ['nothing', new Uint8Array(), ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeBytes(bytes)).toBe(text);
  });

  it('finds ASCII again in bytes of no encoding', () => {
    expect(decodeBytes(new Uint8Array([0xff, 0x20, 0x32, 0x35, 0xfd, 0x20]))).toContain(' 25');
  });

  it('reads back whatever UTF-8 has written', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((all) => !all.includes('\0'));
    fc.assert(
      fc.property(text, (written) => {
        const read = decodeBytes(new TextEncoder().encode(written));
        expect(read).toBe(written.replace(/^\ufeff/, ''));
      }),
    );
  });
});
