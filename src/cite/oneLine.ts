import { cleanText } from '../digest/cleanText';
import { collapseSpaces } from '../digest/collapseSpaces';
import { plainText } from '../digest/plainText';

/**
 * Puts a title or sentence on one line, without inline markup, for formats with a line per field.
 * Each run of spaces becomes one: some RIS readers end a value at two spaces before a dash.
 * `'MVD$^2$:\nfast'` → `'MVD²: fast'`.
 */
export function oneLine(text: string): string {
  return collapseSpaces(plainText(cleanText(text)));
}
