import { texSymbol } from './texSymbol';

/**
 * Text that TeX shows as it is: its special characters escaped, typographic dashes and quotes as TeX
 * writes them, Greek and operators as math; letters with accents and Hangul stay UTF-8. A brace never
 * becomes `\{`: BibTeX counts that one too, and a lone one would swallow the entries behind it.
 * Math is `{$…$}`, not `\ensuremath{…}`, which neither Zotero's nor Citation.js's tables know; in
 * braces, since BibTeX would make the letters of `\Sigma` small. `'5% of α_1'` →
 * `'5\\% of {$\\alpha$}\\_1'`.
 */
export function texText(text: string): string {
  return [...text].map(showChar).join('');
}

function showChar(char: string): string {
  const written = WRITTEN.get(char);
  if (written !== undefined) return written;
  const sign = texSymbol(char);
  return sign === null ? char : `{$${sign}$}`;
}

/** `<`, `>` and `|` too: in TeX's first font encoding they are other characters. */
const WRITTEN = new Map([
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
