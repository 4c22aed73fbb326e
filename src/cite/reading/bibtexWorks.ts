import { type Field, type Work, workOf } from './work';

/** Begins an entry, at the start of a line: a file that is cut, or lacks a brace, loses that entry alone. */
const ENTRY = /^[ \t]*@([a-z]+)[ \t]*[{(]/gim;
const NO_WORKS = ['comment', 'string', 'preamble'];

/** Returns whether a text is BibTeX. */
export function isBibtex(text: string): boolean {
  return /^[ \t]*@[a-z]+[ \t]*[{(][^\n]*,/im.test(text);
}

/** Reads the entries of a BibTeX file, with what is unreadable left out. Linear in its length. */
export function bibtexWorks(text: string): Work[] {
  const starts = [...text.matchAll(ENTRY)];
  return starts.flatMap((start, index) => {
    if (NO_WORKS.includes(start[1]?.toLowerCase() ?? '')) return [];
    const body = text.slice(start.index + start[0].length, starts[index + 1]?.index);
    const work = workOf(fieldsOf(body), ['title']);
    return { ...work, title: work.title?.replace(/[{}]/g, '') ?? null };
  });
}

function fieldsOf(body: string): Field[] {
  const fields: Field[] = [];
  const NAME = /[,\s]([\w-]+)\s*=\s*/g;
  for (let name = NAME.exec(body); name; name = NAME.exec(body)) {
    const { value, end } = readValue(body, NAME.lastIndex);
    fields.push([name[1] ?? '', value]);
    // The comma before the next name is read again.
    NAME.lastIndex = end;
  }
  return fields;
}

/** A value in braces or quotes without these, or up to a comma: a number, the name of a string. */
function readValue(body: string, start: number): { value: string; end: number } {
  const opening = body[start];
  if (opening !== '{' && opening !== '"') {
    const BARE = /[^,}\n]*/y;
    BARE.lastIndex = start;
    const [value = ''] = BARE.exec(body) ?? [];
    return { value, end: start + value.length };
  }
  let depth = 0;
  for (let at = start; at < body.length; at += 1) {
    const letter = body[at];
    if (letter === '\\') at += 1;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    const isLast = opening === '{' ? depth === 0 : letter === '"' && at > start && depth === 0;
    if (isLast) return { value: body.slice(start + 1, at), end: at + 1 };
  }
  return { value: body.slice(start + 1), end: body.length };
}
