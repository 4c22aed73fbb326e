import type { Day } from '../digest/day';
import { isObject } from './jsonNode';
import { show } from './problems';

/** Says why a text is no JSON, and which command mends it. */
export function explainText(text: string, path: string, day: Day | null): string {
  const code = withoutTexts(text);
  const rows: readonly (readonly [is: boolean, found: string, mend: string])[] = [
    [text.trim() === '', 'an empty file', again(path, day)],
    [/^\s*</.test(text), 'HTML, as a host sends it for a page or an error', again(path, day)],
    [isOpen(code), 'the beginning of it: the text ends too early', again(path, day)],
    [
      /\b(?:NaN|Infinity)\b/.test(code),
      'NaN or Infinity, which Python writes and JSON does not have',
      `This writes null in their place: ${python(NULL_FOR_NAN, path)}`,
    ],
    [
      /^\s*\{.*\}\s*\n\s*\{/.test(text),
      'an object a line, which is JSONL',
      `Rename it: mv ${quote(path)} ${quote(path.replace(/\.json$/i, '.jsonl'))}`,
    ],
  ];
  const [, found, mend] = rows.find(([is]) => is) ?? [];
  return found
    ? `${EXPECTED}, found ${found}. ${mend}`
    : `${EXPECTED}, found a mistake in it: ${mistakeIn(text)}`;
}

/** The engine's own words, which name the place. */
function mistakeIn(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

/** Says why JSON is no list of papers, and which command mends it. null: it is one. */
export function explainContainer(
  value: unknown,
  list: unknown,
  path: string,
  day: Day | null,
): string | null {
  if (Array.isArray(list)) {
    const hasRepr = list.some((entry) => typeof entry === 'string' && /^\s*\{'\w+':/.test(entry));
    if (!hasRepr) return null;
    return `${EXPECTED}, found strings that hold what Python prints for its objects. This reads them: ${python(READ_REPR, path)}`;
  }
  if (!isObject(value)) {
    return `${EXPECTED}, found ${show(value)} alone, as a failed download leaves it. ${again(path, day)}`;
  }
  if (typeof value.error === 'string') {
    return `${EXPECTED}, found an error in place of it: ${show(value.error)}, as for a day that is not published yet. ${again(path, day)}`;
  }
  return `${EXPECTED}, found an object without an array "papers", with ${show(Object.keys(value))}`;
}

const EXPECTED = 'expected the papers of a day as JSON';

/** Empties the strings of JSON; one that does not end stays open. A pattern overflows over 30 MB. */
function withoutTexts(json: string): string {
  const code: string[] = [];
  let start = 0;
  for (;;) {
    const open = json.indexOf('"', start);
    code.push(json.slice(start, open < 0 ? undefined : open + 1));
    const end = open < 0 ? -1 : endOfText(json, open + 1);
    if (end < 0) return code.join('');
    code.push('"');
    start = end + 1;
  }
}

/** The index of the quote that ends a string; -1 without one. */
function endOfText(json: string, start: number): number {
  for (let quote = json.indexOf('"', start); quote >= 0; quote = json.indexOf('"', quote + 1)) {
    let before = quote;
    while (json[before - 1] === '\\') before -= 1;
    if ((quote - before) % 2 === 0) return quote;
  }
  return -1;
}

/** Returns whether a bracket or a string is still open at the end. `code` has no text in its strings. */
function isOpen(code: string): boolean {
  const count = (signs: RegExp) => code.match(signs)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/[[{]/g) > count(/[\]}]/g);
}

function again(path: string, day: Day | null): string {
  const address = `https://huggingface.co/api/daily_papers?date=${day ?? 'YYYY-MM-DD'}&limit=100`;
  return `Write it again or download it, from Hugging Face with: curl -f -o ${quote(path)} ${quote(address)}`;
}

function python(script: string, path: string): string {
  return `python3 -c ${quote(script)} ${quote(path)}`;
}

const NULL_FOR_NAN =
  'import json,sys; p=sys.argv[1]; d=json.load(open(p,encoding="utf-8"),parse_constant=lambda c:None); json.dump(d,open(p,"w",encoding="utf-8"),ensure_ascii=False)';

const READ_REPR =
  'import ast,json,sys; p=sys.argv[1]; d=json.load(open(p,encoding="utf-8")); d=d if isinstance(d,list) else d.get("papers") or d["data"]; d=[ast.literal_eval(e) if isinstance(e,str) else e for e in d]; json.dump(d,open(p,"w",encoding="utf-8"),ensure_ascii=False)';

/** A word of a shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
