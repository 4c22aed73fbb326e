import { texSymbol } from './texSymbol';

/**
 * Writes text so that TeX shows it unchanged: special characters escaped, typographic dashes and quotes
 * in TeX's spelling, Greek letters and operators as math; accented letters and Hangul stay UTF-8.
 * A brace never becomes `\{`: BibTeX counts escaped braces, and an unbalanced one would swallow the
 * entries after it. Math is `{$…$}`, since Zotero and Citation.js do not know `\ensuremath{…}`, and in
 * braces, since BibTeX would lower-case the `S` of `\Sigma`.
 * `'5% of α_1'` → `'5\\% of {$\\alpha$}\\_1'`.
 */
export function texText(text: string): string {
  return [...text].map(escapeChar).join('');
}

function escapeChar(char: string): string {
  const escaped = ESCAPES.get(char);
  if (escaped !== undefined) return escaped;
  const symbol = texSymbol(char);
  return symbol === null ? char : `{$${symbol}$}`;
}

/** Includes `<`, `>` and `|`, which TeX's OT1 font encoding shows as other characters. */
const ESCAPES = new Map([
  ...[...'&%$#_'].map((char): [string, string] => [char, `\\${char}`]),
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['`', '\\textasciigrave{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['|', '\\textbar{}'],
  ['–', '--'],
  ['—', '---'],
  ['‘', '`'],
  ['’', "'"],
  ['“', '``'],
  ['”', "''"],
  ['…', '\\ldots{}'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00a0', '~'],
]);
