import { cleanText } from '../digest/cleanText';
import { plainText } from '../digest/plainText';

/**
 * A title or sentence for a format of one line a field: without inline markup, line breaks, control
 * characters and halves of characters, each run of spaces one. Two spaces before a dash would end a
 * RIS value for some readers. `'MVD$^2$:\nfast'` → `'MVD²: fast'`.
 */
export function oneLine(text: string): string {
  return verbatimLine(plainText(cleanText(text)));
}

/** The same for text that holds no markup, such as a name: `'C.\r\nAU  - D'` → `'C. AU - D'`. */
export function verbatimLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
