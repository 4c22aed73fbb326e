import { cleanText } from '../digest/cleanText';
import type { Day } from '../digest/day';
import { endOfText, findJsonMistake } from './jsonMistake';
import { isObject } from './jsonNode';
import { type Refusal, show } from './problems';

/** Says why a text is no JSON, and which command mends it. */
export function explainText(text: string, path: string, day: Day | null): Refusal {
  const code = withoutTexts(text);
  if (text.trim() === '') return plain('empty', again(path, day));
  if (/^\s*</.test(text)) return plain('html', again(path, day));
  if (isOpen(code)) return plain('cut', again(path, day));
  if (/\b(?:NaN|Infinity)\b/.test(code)) return plain('nan', python(NULL_FOR_NAN, path));
  if (/^\s*\{.*\}\s*\n\s*\{/.test(text)) {
    return plain('lines', `mv ${quote(path)} ${quote(path.replace(/\.json$/i, '.jsonl'))}`);
  }
  return { flaw: { kind: 'mistake', data: findJsonMistake(text) } };
}

type PlainKind = 'empty' | 'html' | 'cut' | 'nan' | 'lines' | 'one-value' | 'repr';

function plain(kind: PlainKind, command: string): Refusal {
  return { flaw: { kind, data: {} }, command };
}

/**
 * Says why a text is no JSONL, and which command mends it. null: some of its lines are JSON, or all are blank.
 *
 * @param isOneValue the text is JSON as a whole, or begins as that
 */
export function explainLines(
  lines: readonly { readonly value: unknown }[],
  isOneValue: boolean,
  path: string,
): Refusal | null {
  if (isOneValue) {
    return plain('one-value', `mv ${quote(path)} ${quote(path.replace(/\.jsonl$/i, '.json'))}`);
  }
  if (lines.length === 0 || lines.some(({ value }) => value !== undefined)) return null;
  return { flaw: { kind: 'no-json-line', data: {} } };
}

/** Says why JSON is no list of papers, and which command mends it. null: it is one. */
export function explainContainer(
  value: unknown,
  list: unknown,
  path: string,
  day: Day | null,
): Refusal | null {
  if (Array.isArray(list)) {
    const hasRepr = list.some((entry) => typeof entry === 'string' && /^\s*\{'\w+':/.test(entry));
    return hasRepr ? plain('repr', python(READ_REPR, path)) : null;
  }
  if (!isObject(value)) {
    const flaw = { kind: 'lone-value', data: { value: show(value) } } as const;
    return { flaw, command: again(path, day) };
  }
  if (typeof value.error === 'string') {
    const flaw = { kind: 'error-answer', data: { error: show(value.error) } } as const;
    return { flaw, command: again(path, day) };
  }
  return { flaw: { kind: 'no-array', data: { keys: show(Object.keys(value)) } } };
}

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

/** Returns whether a bracket or a string is still open at the end. `code` has no text in its strings. */
function isOpen(code: string): boolean {
  const count = (signs: RegExp) => code.match(signs)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/[[{]/g) > count(/[\]}]/g);
}

function again(path: string, day: Day | null): string {
  const address = `https://huggingface.co/api/daily_papers?date=${day ?? 'YYYY-MM-DD'}&limit=100`;
  return `curl -f -o ${quote(path)} ${quote(address)}`;
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
  return `'${cleanText(text).replaceAll("'", "'\\''")}'`;
}
