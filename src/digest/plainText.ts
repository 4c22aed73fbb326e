import { type Inline, parseInline } from './inline';
import { texToText } from './texToText';

/**
 * Removes the inline markup of a title or sentence. Adds no line break; empty only for the empty
 * string. `'MVD$^2$은 **빠르다**'` → `'MVD²은 빠르다'`.
 */
export function plainText(text: string): string {
  return parseInline(text).map(inlineText).join('');
}

/** The plain text of one segment. */
export function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'strong':
      return inline.children.map(inlineText).join('');
    case 'math':
      // A formula of braces or font commands alone has no plain text.
      return texToText(inline.tex) || inline.tex;
    case 'text':
    case 'code':
    case 'link':
      return inline.text;
  }
}
