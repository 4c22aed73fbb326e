/** What ends a term in front of brackets. */
const ENDS = /[()[\]{}.,:;!?'"“”‘’]/;

/** How much text is looked at in front of brackets and within them. */
const MAX_BEFORE = 60;
const MAX_INSIDE = 80;

/**
 * Brackets that hold no others, with the text in front of each up to a sign. Linear in the sentence.
 * `'새 기법(RL)을'` → before `새 기법`, inside `RL`.
 */
export function* brackets(sentence: string): Generator<{ before: string; inside: string }> {
  let done = 0;
  for (let open = sentence.indexOf('('); open >= 0; open = sentence.indexOf('(', open + 1)) {
    let start = open;
    const first = Math.max(done, open - MAX_BEFORE);
    while (start > first && !ENDS.test(sentence.charAt(start - 1))) start--;
    const [inside = ''] = sentence.slice(open + 1, open + MAX_INSIDE + 2).split(/[()]/, 1);
    const close = open + inside.length + 1;
    if (open - start < 2 || inside.length < 2 || sentence.charAt(close) !== ')') continue;
    yield { before: sentence.slice(start, open), inside };
    done = close + 1;
  }
}
