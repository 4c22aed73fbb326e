import { expect, it } from 'vitest';
import { decodeZipName } from '../../../../../src/archive/worker/own/decodeZipName';

it.each([
  ['UTF-8 by its flag', [0xeb, 0x85, 0xbc], true, '논'],
  ['UTF-8 without it, as macOS writes it', [0xeb, 0x85, 0xbc], false, '논'],
  // What EUC-KR lacks of it is decoded by browsers, not by Node.
  ['CP949 of Korean Windows', [0xb3, 0xed, 0xb9, 0xae, 0x2e, 0x6d, 0x64], false, '논문.md'],
  ['letters of neither', [0xe9, 0x2e, 0x6d, 0x64, 0xff], false, 'é.md\u00ff'],
  ['a syllable in parts', [0xe1, 0x84, 0x82, 0xe1, 0x85, 0xa9, 0xe1, 0x86, 0xab], true, '논'],
  ['separators of Windows', [0x61, 0x5c, 0x62], false, 'a/b'],
])('reads %s', (_, bytes, isUtf8, name) => {
  expect(decodeZipName(Uint8Array.from(bytes), isUtf8)).toBe(name);
});
