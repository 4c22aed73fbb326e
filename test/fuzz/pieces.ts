import fc from 'fast-check';
import * as attacks from '../hostile/attacks';
import { BUNDLED, digestsIn } from '../unit/digest/digests';

export const TEXTS = digestsIn(BUNDLED).map(({ text }) => text);
export const LINES = [...new Set(TEXTS.flatMap((text) => text.split('\n')))];
export const WORDS = [...new Set(LINES.flatMap((line) => line.split(/\s+/)))].filter(Boolean);
const ATTACKS = Object.values(attacks).flat();

const CHARACTERS = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    ...'\u0000\u202e\u200b\ud800\udc00\u0301\u1112\u1161ㅁㅏ가뷁\ufeff\u2028\r\t "\'`$\\*_[](){}<>|#-+~:;,.!?/%&=',
  ),
);

/** Texts of these pieces, real words, attacks and odd characters; a few pieces repeat up to 3000 times. */
export function piecesOf(pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...pieces), weight: 4 },
    { arbitrary: fc.constantFrom(...WORDS), weight: 2 },
    { arbitrary: fc.constantFrom(...ATTACKS), weight: 1 },
    { arbitrary: CHARACTERS, weight: 1 },
  );
  const repeated = fc
    .tuple(piece, fc.oneof({ arbitrary: fc.constant(1), weight: 20 }, fc.nat({ max: 3000 })))
    .map(([text, times]) => text.repeat(Math.min(times, Math.ceil(100_000 / (text.length + 1)))));
  return fc.array(repeated, { maxLength: 40 }).map((parts) => parts.join(''));
}
