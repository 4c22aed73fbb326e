/** The keyboard, a row of eleven: keys next to each other are 1 apart in a row, 10 and 11 between two rows. */
const KEYS = 'qwertyuiop.asdfghjkl..zxcvbnm';

/** 0: the same key with Shift. */
const NEAR = new Set([0, 1, 10, 11]);

/**
 * Whether a finger explains one edit between some keystrokes and those that were meant: a key next to the right one,
 * Shift, two keys in the wrong order, a key left out, one hit twice or together with a key next to it. `'gkrtjq'` for
 * `'gkrtmq'` is a slip, `'gkrtlq'` is none.
 */
export function isKeySlip(typed: string, meant: string): boolean {
  if (typed.length < meant.length) return true;
  const places = Array.from(typed, (_, at) => at).filter((at) => typed[at] !== meant[at]);
  const [first = 0, second] = places;
  const key = typed.charAt(first);
  if (typed.length > meant.length) {
    return [typed[first - 1], typed[first + 1]].some((beside) => isNear(key, beside));
  }
  return second !== undefined || isNear(key, meant[first]);
}

function isNear(key: string, other = ' '): boolean {
  const [place = 0, otherPlace = 0] = [key, other].map((one) => KEYS.indexOf(one.toLowerCase()));
  return otherPlace >= 0 && NEAR.has(Math.abs(place - otherPlace));
}
