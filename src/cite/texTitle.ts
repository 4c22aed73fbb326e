import { cleanText } from '../digest/cleanText';
import { type Inline, parseInline } from '../digest/inline';
import { texToText } from '../digest/texToText';
import { texMath } from './texMath';
import { texText } from './texText';

/**
 * Writes a title as the value of a BibTeX field, without the braces around it. Math stays math. Words
 * that a style must not lower-case are in braces, and so is math: `change.case$` of BibTeX would turn
 * `$\Delta$` into δ. `'MVD$^2$ for LLMs'` → `'{MVD}{$^2$} for {LLMs}'`.
 */
export function texTitle(title: string): string {
  const tex = parseInline(cleanText(title)).map(inlineTex).join('').trim();
  return tex.replace(LETTER_BEFORE_MATH, '{$1}');
}

/** The `L` of `L$_2$`, which is a word together with the math and keeps its case. */
const LETTER_BEFORE_MATH = /(?<=^|[ -])(\p{Lu})(?=\{\$)/gu;

function inlineTex(inline: Inline): string {
  switch (inline.kind) {
    case 'strong':
      return inline.children.map(inlineTex).join('');
    case 'math': {
      const math = texMath(inline.tex);
      return math === null ? wordsTex(texToText(inline.tex)) : `{$${math}$}`;
    }
    case 'text':
    case 'code':
    case 'link':
      return wordsTex(inline.text);
  }
}

function wordsTex(text: string): string {
  return text.replace(/\s+/g, ' ').split(/( )/).map(wordTex).join('');
}

/** Punctuation around a word stays outside of its braces. */
function wordTex(word: string): string {
  const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word);
  if (!core) return texText(word);
  const end = core.index + core[0].length;
  if (!keepsCase(core[0]) && !isName(core[0], word.slice(end))) return texText(word);
  return `${texText(word.slice(0, core.index))}{${texText(core[0])}}${texText(word.slice(end))}`;
}

/** True for `LLM`, `3D`, `T5` and `OmniAlign-V`, false for `Vision-Language`. */
function keepsCase(word: string): boolean {
  const parts = word.split(/[-/]/);
  return parts.some(
    (part) => /.\p{Lu}|^\p{Lu}\d/u.test(part) || (parts.length > 1 && /^\p{Lu}$/u.test(part)),
  );
}

/** A letter alone, `I` and the `B` of `Plan B`, but for the article `A`; of that `A*` and the like. */
function isName(word: string, after: string): boolean {
  return /^\p{Lu}$/u.test(word) && (word !== 'A' || /^[*+#]/.test(after));
}
