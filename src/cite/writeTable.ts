/**
 * Writes rows of cells as RFC 4180 describes it, with the byte order mark by which Excel recognises UTF-8. The first
 * row is the header.
 */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(escapeCell).join(',')}\r\n`).join('')}`;
}

/**
 * Quotes a cell, after an apostrophe where a spreadsheet would run it as a formula; full-width
 * characters count too: https://owasp.org/www-community/attacks/CSV_Injection. Where another sign than
 * the comma separates, a part of the text is a cell, which quotes do not prevent.
 */
function escapeCell(text: string): string {
  const harmless = text.replace(/(^|[;|\t])(\s*)(?=[=+\-@\t\r＝＋－＠])/g, "$1$2'");
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
