/**
 * Escapes what CommonMark, GitHub and Obsidian read as markup inside a line: `3~5%`, `$1`, `<b>`, `&lt;`, `#tag`,
 * `==mark==`, `%%hidden%%`.
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[\\`*_[\]<>~|$&]|#(?=\S|$)|=(?==)|%(?=%)/g, '\\$&');
}

/** Escapes the start of a line that would make a heading or a list of it. Call after `escapeMarkup`. */
export function escapeStart(line: string): string {
  return line.replace(/^(\d*)([#+=.)-])/, '$1\\$2');
}

/** A bracket or a space in an address would end the link. */
export function escapeAddress(url: string): string {
  return url.replace(
    /[\s()<>\\]/g,
    (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
