import { type Inline, parseInline } from './inline';
import { texToText } from './texToText';

/**
 * A title or sentence without its inline markup, on one line as before; empty only for the empty
 * string. `'MVD$^2$은 **빠르다**'` → `'MVD²은 빠르다'`.
 */
export function plainText(text: string): string {
  return parseInline(text).map(showPlain).join('');
}

function showPlain(inline: Inline): string {
  switch (inline.kind) {
    case 'strong':
      return inline.children.map(showPlain).join('');
    case 'math':
      // Of braces or font commands alone nothing would be left.
      return texToText(inline.tex) || inline.tex;
    case 'text':
    case 'code':
    case 'link':
      return inline.text;
  }
}
