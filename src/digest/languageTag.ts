/**
 * Returns a text that is a language tag alone, null for any other: `'en'`, `'zh-Hant'`. A part of BCP 47,
 * https://www.rfc-editor.org/info/bcp47: a language and what narrows it, without rules for what exists.
 */
export function parseLanguageTag(text: string): string | null {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text) ? text : null;
}
