import { cleanText } from '../digest/cleanText';

/** Where text is no JSON, and why. Line and column count from 1. */
export type JsonMistake = {
  readonly line: number;
  readonly column: number;
  /** In the engine's own words, without its place, which only some engines give. */
  readonly words: string;
};

/** Finds the first mistake in a text that is no JSON. */
export function findJsonMistake(text: string): JsonMistake {
  const before = text.slice(0, indexOfMistake(text)).split(LINE_END);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, words: wordsOf(text) };
}

const LINE_END = /\r\n?|\n/;

function wordsOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    return cleanText(words.replace(PLACE, ''));
  }
}

/** As Chrome, Node and Firefox write it. */
const PLACE =
  /(?: in JSON)? at (?:position \d+|line \d+ column \d+)(?: of the JSON data)?(?: \(line \d+ column \d+\))?/;

/** What may come next. */
type Next = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'more';

/** The index of the first character that JSON does not have there; the length of the text where it ends too early. */
function indexOfMistake(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  let at = 0;
  for (;;) {
    at = endOf(SPACE, text, at);
    const sign = text.charAt(at);
    if (sign === '') return at;
    const isKey: boolean = next === 'key' || next === 'first key';
    if (sign === '"' && (isKey || next === 'value' || next === 'first value')) {
      const end = endOfText(text, at + 1);
      const bad = indexOfBadSign(text.slice(at + 1, end < 0 ? undefined : end));
      if (bad >= 0) return at + 1 + bad;
      if (end < 0) return text.length;
      at = end + 1;
      next = isKey ? 'colon' : 'more';
    } else if (next === 'colon' && sign === ':') {
      at += 1;
      next = 'value';
    } else if (next === 'more' && sign === ',' && open.length > 0) {
      at += 1;
      next = open.at(-1) === '}' ? 'key' : 'value';
    } else if (sign === open.at(-1) && next !== 'key' && next !== 'value' && next !== 'colon') {
      open.pop();
      at += 1;
      next = 'more';
    } else if (next !== 'value' && next !== 'first value') return at;
    else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      at += 1;
      next = sign === '{' ? 'first key' : 'first value';
    } else {
      const end = endOf(SCALAR, text, at);
      if (end === at) return at;
      at = end;
      next = 'more';
    }
  }
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)?/y;

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return start + (pattern.exec(text)?.[0].length ?? 0);
}

/** The first escape that JSON does not have, or control character; -1 without one. */
function indexOfBadSign(content: string): number {
  for (const { 1: bad, index } of content.matchAll(SIGNS)) if (bad !== undefined) return index;
  return -1;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON refuses them in texts
const SIGNS = /\\(?:["\\/bfnrt]|u[\da-f]{4})|([\\\u0000-\u001f])/gi;

/** The index of the quote that ends a text, which starts after its first; -1 without one. */
export function endOfText(json: string, start: number): number {
  for (let quote = json.indexOf('"', start); quote >= 0; quote = json.indexOf('"', quote + 1)) {
    let before = quote;
    while (json[before - 1] === '\\') before -= 1;
    if ((quote - before) % 2 === 0) return quote;
  }
  return -1;
}
