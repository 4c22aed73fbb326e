import { type ArxivId, findArxivId } from './arxivId';
import { toText } from './toText';

export type PaperHeading = {
  readonly id: ArxivId;
  readonly title: string;
  /** The line holds words besides the link, such as a second link. They are left out. */
  readonly isUnclear: boolean;
};

/**
 * Reads the heading line of a paper: `'### [Title [with brackets]](https://arxiv.org/abs/2502.18411)'`
 * → id `2502.18411`, title `Title [with brackets]`. The first link to a paper counts, which may be
 * numbered, bold or in angle brackets. Returns null without a title or without such a link. Takes linear
 * time: a pattern with two wildcards takes seconds on a hostile line.
 */
export function parsePaperHeading(line: string): PaperHeading | null {
  const text = line.trim().slice('###'.length).trim();
  const link = findPaperLink(text);
  if (!link) return null;
  const before = text.slice(0, link.close);
  const start = titleStart(before);
  const title = start < 0 ? '' : toText(before.slice(start + 1));
  if (title === '') return null;
  const rest = [before.slice(0, Math.max(start, 0)).replace(NUMBERING, ''), text.slice(link.end)];
  return { id: link.id, title, isUnclear: rest.some((words) => /[\p{L}\p{N}]/u.test(words)) };
}

/** `12.`, `12)`, `#12` or `[12]`, possibly bold. */
const NUMBERING = /^[*<\s]*(?:#?\d{1,4}[.):]?|\[#?\d{1,4}\])[*<\s]*$/;

/** The first `](address)` that leads to a paper, with the index of its bracket and of its end. */
function findPaperLink(text: string): { id: ArxivId; close: number; end: number } | null {
  for (const match of text.matchAll(/\]\(\s*<?(https?:\/\/[^\s()<>]+)>?\s*\)/gi)) {
    const address = match[1] ?? '';
    const id = isPaperAddress(address) ? findArxivId(address) : null;
    if (id) return { id, close: match.index, end: match.index + match[0].length };
  }
  return null;
}

/**
 * Returns whether an address is of arXiv or a mirror of it, of a site that names papers by the id of arXiv, or
 * one of its DOIs. It need not hold an id.
 */
export function isPaperAddress(address: string): boolean {
  return PAPER_ADDRESS.test(address);
}

const PAPER_ADDRESS =
  /^https?:\/\/(?:(?:[a-z]+\.)?arxiv\.org\/|(?:(?:www\.)?huggingface\.co|hf\.co)\/papers\/|(?:www\.)?alphaxiv\.org\/|(?:dx\.)?doi\.org\/10\.48550\/)/i;

/**
 * The index of the bracket that opens the title, whose closing bracket follows the text; -1 without
 * one. That is its partner, or the first bracket of a heading that starts with one and would leave it
 * open: brackets inside a title need not balance.
 */
function titleStart(text: string): number {
  let start = text.length - 1;
  for (let depth = 1; start >= 0; start -= 1) {
    depth += isBracket(text, start, ']') ? 1 : isBracket(text, start, '[') ? -1 : 0;
    if (depth === 0) break;
  }
  const first = /^[*<\s]*\[/.exec(text)?.[0].length ?? 0;
  return first > 0 && (start < 0 || leavesOpen(text.slice(0, start))) ? first - 1 : start;
}

function leavesOpen(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (isBracket(text, index, '[')) depth += 1;
    else if (isBracket(text, index, ']')) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** A backslash before it makes a bracket a letter. */
function isBracket(text: string, index: number, bracket: '[' | ']'): boolean {
  return text[index] === bracket && text[index - 1] !== '\\';
}
