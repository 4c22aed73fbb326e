import { cleanText } from './cleanText';

/**
 * Puts text without markup, such as a name, on one line: no control characters and lone surrogates,
 * each run of white space one space. `'C.\r\nAU  - D'` → `'C. AU - D'`.
 */
export function collapseSpaces(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
