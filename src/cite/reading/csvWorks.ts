import { type Work, workOf } from './work';

/** Columns by one of which a table of papers is recognised, and that of titles. */
const KNOWN = ['arxiv_id', 'arxiv id', 'arxivid', 'arxiv', 'eprint', 'doi', 'url', 'link'];
const TITLES = ['title', 'article title', 'document title'];
const SEPARATORS = [',', ';', '\t'] as const;

/** Reads a table with a header line as works, a row each; null: the text is no table of papers. */
export function csvWorks(text: string): Work[] | null {
  const [headerLine = ''] = text.split(/\r\n|\r|\n/, 1);
  const separator = SEPARATORS.find((sign) => headerLine.includes(sign)) ?? ',';
  const [header = []] = rowsOf(headerLine, separator);
  const names = header.map((name) => name.trim().toLowerCase());
  if (!names.some((name) => KNOWN.includes(name))) return null;
  return rowsOf(text, separator)
    .slice(1)
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) =>
      workOf(
        row.map((value, index) => [names[index] ?? '', value]),
        TITLES,
      ),
    );
}

/** The cells of each row, as RFC 4180 writes them. A quote that is not closed ends with the text. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  const END = new RegExp(`${separator}|\\r\\n|\\r|\\n|$`, 'g');
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : { value: '', end: at };
    END.lastIndex = quoted.end;
    const end = END.exec(text);
    const stop = end?.index ?? text.length;
    row.push(quoted.value + text.slice(quoted.end, stop));
    at = stop + (end?.[0].length ?? 0);
    if (end?.[0] === separator) continue;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
}

/** Two quotes are one of the text. */
function quotedCell(text: string, start: number): { value: string; end: number } {
  let value = '';
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}
