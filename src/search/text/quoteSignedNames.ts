import { PARTICLES } from '../../korean/particles';
import type { QuestionText } from '../../question/operators';

/** Names of which a sign is a part, with a particle or before a word. A word without its sign is another. */
const SIGNED_NAME = RegExp(
  `(?<!\\S)([a-z]\\+\\+|[a-z]#|\\.net|a\\*)(?:(?:${PARTICLES.join('|')})?(?!\\S)|(?=[가-힣]))`,
  'gi',
);

/**
 * A text whose names with signs are quoted: `C++`, `C#`, `.NET` and `A*` are found as they are written,
 * not as the letter. `'C++로 코드 생성'` → `'코드 생성'` and `"C++"`.
 */
export function quoteSignedNames(text: QuestionText): QuestionText {
  const names = Array.from(text.words.matchAll(SIGNED_NAME), ([, name = '']) => name);
  if (names.length === 0) return text;
  const place = { start: 0, end: 0 };
  const quoted = names.map(
    (name) =>
      ({ ...place, kind: 'text', text: name, exact: true, inTitle: false, not: false }) as const,
  );
  const words = text.words.replace(SIGNED_NAME, ' ').replace(/\s+/g, ' ').trim();
  return { words, operators: [...text.operators, ...quoted] };
}
