/** Words that any text may translate or leave out, without their plural. */
const COMMON = new Set(['AI', 'LLM', 'MLLM', 'VLM', 'ML', 'NLP', 'RL', '2D', '3D', '4D', 'QA']);

const MOST_NAMES = 5;

/**
 * Returns the names in a title that a summary must keep: words with two capitals, or with letters and a figure, and
 * a single word before the colon. `'Qwen2.5-VL: Better LLMs'` → `['Qwen2.5-VL']`. At most five.
 */
export function titleNames(title: string): string[] {
  const lead = /^\s*([^\s:：]+)[:：]/.exec(title)?.[1] ?? '';
  // In a title of capitals alone every word looks like a name.
  if (!/\p{Ll}/u.test(title)) return lead === '' ? [] : [lead];
  const words = title.match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? [];
  const names = words.filter((word) => word === lead || isName(word));
  return [...new Set(names)].slice(0, MOST_NAMES);
}

function isName(word: string): boolean {
  // `Text-To-Image` is three words, `7B` and `16x16` are sizes, `II` is a number.
  return word
    .split('-')
    .filter((part) => !COMMON.has(part.replace(/s$/, '')) && !SIZE.test(part))
    .some((part) => /\p{Lu}.*\p{Lu}/u.test(part) || /\p{L}.*\d|\d.*\p{L}/u.test(part));
}

const SIZE = /^(?:[\d.x]+(?:[BMKTx]|st|nd|rd|th)?|[IVX]+)$/i;

/** Returns whether a text has a name, in any case and with any signs between its letters. */
export function hasName(text: string, name: string): boolean {
  return lettersOf(text).includes(lettersOf(name.replace(/s$/, '')));
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
