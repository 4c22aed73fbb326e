declare const placeBrand: unique symbol;

/**
 * A place in a list that the reader orders: a fraction between 0 and 1 as its digits in base 36, which sort as
 * text. Between two places there is always another one, so that moving an item changes that item alone.
 */
export type Place = string & { readonly [placeBrand]: true };

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** A list to whose end and start is added by turns for years stays far below. */
const MAX_LENGTH = 400;

/** Returns the text as a place, null when it is anything else. A last 0 is refused: nothing fits before it. */
export function parsePlace(text: unknown): Place | null {
  const isPlace =
    typeof text === 'string' && text.length <= MAX_LENGTH && /^[0-9a-z]*[1-9a-z]$/.test(text);
  return isPlace ? (text as Place) : null;
}

/**
 * Returns a place between two, or at an end where one is null: `('1', '3')` → `'2'`, `('1', '2')` → `'1i'`.
 * Requires `before < after`.
 */
export function placeBetween(before: Place | null, after: Place | null): Place {
  let place = '';
  let upper: string | null = after;
  for (let index = 0; ; index += 1) {
    const low = digitAt(before, index) ?? 0;
    const high = upper === null ? DIGITS.length : (digitAt(upper, index) ?? DIGITS.length);
    if (high - low > 1) return `${place}${DIGITS[nextDigit(low, high, before, after)]}` as Place;
    place += DIGITS[low];
    // From here on any digit is before `after`.
    if (high - low === 1) upper = null;
  }
}

/** Adding at an end takes the nearest digit: places stay short. */
function nextDigit(low: number, high: number, before: Place | null, after: Place | null): number {
  if (before !== null && after === null) return low + 1;
  if (before === null && after !== null) return high - 1;
  return Math.floor((low + high) / 2);
}

function digitAt(place: string | null, index: number): number | null {
  const digit = place?.[index];
  return digit === undefined ? null : DIGITS.indexOf(digit);
}
