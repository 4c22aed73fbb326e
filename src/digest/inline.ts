export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'link'; href: string; text: string }
  | { kind: 'math'; tex: string };

/**
 * The inline markup of a title or a sentence as segments, in order; everything else is text,
 * verbatim. Markup that does not close is text, the empty string has no segments, neighbouring
 * texts are one. A link's text is verbatim, a strong holds no strong, every `href` is `https:`.
 * `'**굵게**는 $L_2$'` → strong 굵게, text `는 `, math `L_2`.
 *
 * Not CommonMark, which damages these sentences: `3~5%` is struck through, `**굵게(Bold)**는` stays
 * plain, a URL swallows the particle behind it, backslashes vanish. Linear for any input: what
 * closes what is known before the walk, and no piece is read again after a failed attempt.
 */
export function parseInline(text: string): Inline[] {
  if (text.search(OPENER) < 0) return text === '' ? [] : [{ kind: 'text', text }];
  return pairMarks(readPieces(text));
}

/** Stars, or a TeX brace that bolds: whether a mark opens or closes is known only from the others. */
type Mark = { kind: 'mark'; text: string; opens: boolean; closes: boolean };
type Piece = Inline | Mark;
type TextMatches = { piece: Piece; end: number };
type Reader = (line: Line, at: number, opener: string) => TextMatches | null;

const OPENER =
  /`+|\*{2,}|\$+|\[|https:\/\/|\\(?:\$|(?:text(?:sc|it|bf|tt|rm)?|emph|url)\{)|\{\\sc\s+|\}/g;

/** By the first character of what `OPENER` found; backslashes and braces are left to `readTex`. */
const READERS = new Map<string, Reader>([
  ['`', readCode],
  ['*', readStars],
  ['[', readLink],
  ['h', readUrl],
  ['$', readMath],
]);

function readPieces(text: string): Piece[] {
  const [partner, codeEnd] = [matchBrackets(text), matchBackticks(text)];
  const line: Line = { text, partner, codeEnd, texEnd: new Map(), urlRunEnd: 0 };
  const pieces: Piece[] = [];
  let rest = 0;
  OPENER.lastIndex = 0;
  for (let match = OPENER.exec(text); match; match = OPENER.exec(text)) {
    const reader = READERS.get(match[0].charAt(0)) ?? readTex;
    const found = reader(line, match.index, match[0]);
    if (!found) continue;
    pieces.push(asText(text.slice(rest, match.index)), found.piece);
    rest = found.end;
    OPENER.lastIndex = rest;
  }
  pieces.push(asText(text.slice(rest)));
  return pieces;
}

type Line = {
  text: string;
  /** For each bracket the place of the one that balances it, else -1. */
  partner: Int32Array;
  /** From each run of backticks to the next run of the same length. */
  codeEnd: Map<number, number>;
  /** Braces that end a TeX command already read, with what they stand for. */
  texEnd: Map<number, Piece>;
  /** Where the run of URL characters read last ends: a run of many URLs is measured once. */
  urlRunEnd: number;
};

function matchBrackets(text: string): Int32Array {
  const partner = new Int32Array(text.length).fill(-1);
  const open: number[][] = [[], [], []];
  for (const { 0: bracket, index } of text.matchAll(/[[\](){}]/g)) {
    open['([{'.indexOf(bracket)]?.push(index);
    const opening = open[')]}'.indexOf(bracket)]?.pop();
    if (opening !== undefined) [partner[opening], partner[index]] = [index, opening];
  }
  return partner;
}

function matchBackticks(text: string): Map<number, number> {
  const codeEnd = new Map<number, number>();
  const last = new Map<number, number>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const before = last.get(run.length);
    if (before !== undefined) codeEnd.set(before, index);
    last.set(run.length, index);
  }
  return codeEnd;
}

function readCode({ text, codeEnd }: Line, at: number, run: string): TextMatches | null {
  const close = codeEnd.get(at);
  if (close === undefined) return null;
  return { piece: asCode(text.slice(at + run.length, close)), end: close + run.length };
}

function readStars({ text }: Line, at: number, stars: string): TextMatches | null {
  if (stars.length > 3) return null;
  const end = at + stars.length;
  const opens = /\S/.test(text.charAt(end));
  const closes = /\S/.test(text.charAt(at - 1));
  return { piece: { kind: 'mark', text: stars, opens, closes }, end };
}

/** Two prices in one sentence are rarely further apart than formulas are long. */
const MATH_LIMIT = 200;

/**
 * Pandoc's rule (no space inside the dollars, no digit behind the second), but a digit may stand
 * beside a dollar when the content is plainly TeX, as in `$\sim$20` and `10$^{-3}$`.
 */
function readMath({ text }: Line, at: number, dollars: string): TextMatches | null {
  if (dollars.length > 1) return null;
  let close = at + 1;
  while (close < text.length && close - at <= MATH_LIMIT && text[close] !== '$') {
    close += text[close] === '\\' ? 2 : 1;
  }
  const tex = text.slice(at + 1, close);
  if (text[close] !== '$' || tex === '' || tex !== tex.trim()) return null;
  if (/[\p{sc=Hangul}`]|\*\*/u.test(tex)) return null;
  const isPlainlyTex = /[\\^_{\p{sc=Greek}]/u.test(tex);
  const digitBeside = /\d/.test(text.charAt(at - 1)) || /\d/.test(text.charAt(close + 1));
  if (digitBeside && !isPlainlyTex) return null;
  if (/^\d/.test(tex) && /\p{L}{2}/u.test(tex.replace(TEX_COMMAND, ' '))) return null;
  return { piece: { kind: 'math', tex }, end: close + 1 };
}

const TEX_COMMAND = /\\[a-zA-Z]+(?:\{[^{}]*\})?/g;

function readLink({ text, partner }: Line, at: number): TextMatches | null {
  const bracket = partner[at] ?? -1;
  if (bracket <= at + 1 || text[bracket + 1] !== '(') return null;
  return linkTo(text, bracket + 2, partner[bracket + 1], text.slice(at + 1, bracket));
}

/** Neither `[` nor `\` belongs to it, so no two attempts read the same stretch. */
const WRITTEN_URL = /[^\s<>"`\\[\]{}]+/y;

function linkTo(text: string, start: number, close = -1, label?: string): TextMatches | null {
  if (close < 0 || !text.startsWith('https://', start)) return null;
  WRITTEN_URL.lastIndex = start;
  WRITTEN_URL.test(text);
  const href = text.slice(start, close);
  if (WRITTEN_URL.lastIndex < close || !isWebUrl(href)) return null;
  return { piece: asLink(href, label ?? href), end: close + 1 };
}

/** A name before `@` hides the host, and the longest host has 253 characters. */
const WEB_HOST = /^https:\/\/[^/?#@]{1,260}(?:[/?#]|$)/;

function isWebUrl(url: string): boolean {
  if (!WEB_HOST.test(url) || !URL.canParse(url)) return false;
  return /[^.]\.[^.]/.test(new URL(url).hostname);
}

/** All that RFC 3986 allows but `**`, and letters as browsers show them in addresses, but CJK. */
const URL_END = /[^!#-;=?-[\]^_a-z~\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]|\*\*/gu;
const HOST_END = /[^\w.\-\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/gu;
const PORT = /:\d{1,5}/y;

function readUrl(line: Line, at: number): TextMatches | null {
  const { text } = line;
  let end = indexFrom(HOST_END, text, at + 'https://'.length);
  PORT.lastIndex = end;
  if (PORT.test(text)) end = PORT.lastIndex;
  if (text[end] === '@' || !isWebUrl(text.slice(at, end))) return null;
  if (/[/?#]/.test(text.charAt(end))) end = findPathEnd(line, at, end);
  while (/[.,;:!?'*]/.test(text.charAt(end - 1))) end -= 1;
  const href = text.slice(at, end);
  return { piece: asLink(href, href), end };
}

/** A URL ends before the first bracket that is not balanced inside it. */
function findPathEnd(line: Line, start: number, from: number): number {
  const { text, partner } = line;
  if (from >= line.urlRunEnd) line.urlRunEnd = indexFrom(URL_END, text, from);
  for (let at = from; at < line.urlRunEnd; at += 1) {
    if (!/[[\]()]/.test(text.charAt(at))) continue;
    const other = partner[at] ?? -1;
    if (other < start || other >= line.urlRunEnd) return at;
  }
  return line.urlRunEnd;
}

function indexFrom(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

const TEX_BOLD: Mark = { kind: 'mark', text: '', opens: true, closes: false };
const TEX_BOLD_END: Mark = { kind: 'mark', text: '', opens: false, closes: true };

function readTex(line: Line, at: number, opener: string): TextMatches | null {
  const start = at + opener.length;
  const ended = opener === '\\$' ? asText('$') : line.texEnd.get(at);
  if (ended) return { piece: ended, end: start };
  const close = line.partner[opener.startsWith('{') ? at : start - 1] ?? -1;
  if (close <= start) return null;
  if (opener === '\\url{') return linkTo(line.text, start, close);
  if (opener === '\\texttt{') {
    return { piece: asCode(line.text.slice(start, close)), end: close + 1 };
  }
  const bold = opener === '\\textbf{';
  line.texEnd.set(close, bold ? TEX_BOLD_END : asText(''));
  return { piece: bold ? TEX_BOLD : asText(''), end: start };
}

/** A closing mark belongs to the opening one nearest before it; marks left alone are text. */
function pairMarks(pieces: Piece[]): Inline[] {
  const out: Inline[] = [];
  let open: Mark | null = null;
  let inside: Inline[] = [];
  for (const piece of pieces) {
    if (open && piece.kind === 'mark' && piece.closes && inside.length > 0) {
      out.push({ kind: 'strong', children: joinStrong(open, inside, piece) });
      open = null;
      inside = [];
    } else if (piece.kind === 'mark' && piece.opens) {
      if (open) append(out, [asText(open.text), ...inside]);
      open = piece;
      inside = [];
    } else {
      append(open ? inside : out, [piece.kind === 'mark' ? asText(piece.text) : piece]);
    }
  }
  return open ? append(out, [asText(open.text), ...inside]) : out;
}

/** `***둘 다***` is bold; of three stars against two, one is text: `**A***는` names A*. */
function joinStrong(open: Mark, inside: Inline[], close: Mark): Inline[] {
  const extra = open.text.length - close.text.length;
  return append([], [asText(extra === 1 ? '*' : ''), ...inside, asText(extra === -1 ? '*' : '')]);
}

function append(inlines: Inline[], added: Inline[]): Inline[] {
  for (const inline of added) {
    const last = inlines.at(-1);
    if (inline.kind !== 'text') inlines.push(inline);
    else if (last?.kind === 'text') inlines[inlines.length - 1] = asText(last.text + inline.text);
    else if (inline.text !== '') inlines.push(inline);
  }
  return inlines;
}

const asText = (text: string) => ({ kind: 'text', text }) as const;
const asCode = (text: string) => ({ kind: 'code', text }) as const;
const asLink = (href: string, text: string) => ({ kind: 'link', href, text }) as const;
