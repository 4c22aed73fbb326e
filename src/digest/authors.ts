import { isGroup } from './groupName';

export type Authors = {
  /** Each name once, in the order of the line, which means nothing in this source. */
  readonly names: readonly string[];
  /** The source cut the list: more authors exist than are named. */
  readonly cut: boolean;
  /** The line can be read in more than one way; `names` is the likeliest. */
  readonly isUnclear: boolean;
};

/**
 * Reads the value of an authors line (the text after `Authors:`). Accepts both forms of the source,
 * `A B, C D` and the Python list `['A B', "C O'D"]`, and what other lists have: other separators, `and`
 * before the last name, `Jr.` after a comma, `Family, Given;`, escaped signs. An entry `+`, `…`, `et al.`,
 * `3 others` or `외 3명` means that the list was cut. Repeated names are merged and runs of spaces become
 * one. No name at all gives an empty list. `'A B, C D, A B, +'` → names `['A B', 'C D']`, cut `true`.
 */
export function parseAuthors(value: string): Authors {
  const text = value.replace(/\s+/g, ' ').trim();
  const { entries, isUnclear } = isPythonList(text)
    ? { entries: splitPythonList(text.slice(1, -1)), isUnclear: false }
    : splitList(text);
  const names = new Set<string>();
  let cut = false;
  for (const entry of entries) {
    const name = entry.trim().replace(/^and /, '');
    if (isCutMark(name)) cut = true;
    else if (name !== '') names.add(name);
  }
  return { names: [...names], cut, isUnclear };
}

/** Returns whether the value of a line says that it is unknown: `'-'`, `'None'`, `'N/A'`. */
export function isUnknown(text: string): boolean {
  return /^(?:[-–—?]|none|null|n\/?a|unknown)$/i.test(text.trim());
}

/** Returns whether an entry says that the list is cut: `'+'`, `'et al.'`. It may come at any place of a set. */
export function isCutMark(entry: string): boolean {
  return entry !== '' && entry.replace(CUT_MARK, '') === '';
}

/** The end of an entry, or all of it. */
const CUT_MARK =
  /(?:^| )(?:et al\.?|\+(?: ?\d+)?(?: more| others)?|(?:and |& )?(?:\d+ more|(?:\d+ )?others)|외 \d+ ?[명인])$|(?:\.{3}|…)$/i;

type Entries = { readonly entries: readonly string[]; readonly isUnclear: boolean };

function splitList(text: string): Entries {
  if (isUnknown(text)) return { entries: [], isUnclear: false };
  const inverted = splitInverted(text);
  if (inverted) return { entries: inverted, isUnclear: true };
  const entries = joinSuffixes(text.replace(ESCAPED, '$1').split(/[,;，、；]/));
  const last = entries.pop() ?? '';
  const { entries: names, isUnclear } = splitLast(last);
  return { entries: [...entries, ...names], isUnclear: isUnclear || MARKUP.test(text) };
}

/** A sign after a backslash. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** What no name has: bold, a link, a cell of a table. */
const MARKUP = /\*\*|\]\(| \| /;

/** `'Lee, Ann; Kim, Bob'` → `Ann Lee`, `Bob Kim`. Returns null for any other form. */
function splitInverted(text: string): string[] | null {
  const halves = text.split(';').map((entry) => entry.split(',').map((half) => half.trim()));
  if (halves.length < 2) return null;
  const names = halves.map(([family = '', given = '', ...more]) =>
    more.length === 0 && family !== '' && given !== '' && !SUFFIX.test(given)
      ? `${given} ${family}`
      : '',
  );
  return names.includes('') ? null : names;
}

/** A suffix is no author: `'Sammy Doe, Jr.'` is a single name. Drops empty entries. */
function joinSuffixes(entries: readonly string[]): string[] {
  const names: string[] = [];
  for (const entry of entries.map((one) => one.trim()).filter(Boolean)) {
    if (SUFFIX.test(entry) && names.length > 0) names.push(`${names.pop()} ${entry}`);
    else names.push(entry);
  }
  return names;
}

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/**
 * Takes the last entry of a sentence apart: `'Bob Kim et al.'`, `'Ann Lee and Bob Kim'`. An `and` inside
 * the name of a group stays, `Vision and Language Lab`. Both are unclear.
 */
function splitLast(entry: string): Entries {
  const name = entry.replace(CUT_MARK, '');
  const cutMark = name === entry ? [] : ['+'];
  const halves = name.split(/ (?:and|&) /);
  const isPair = halves.length === 2 && halves.every((half) => PERSON.test(half) && !isGroup(half));
  return { entries: [...(isPair ? halves : [name]), ...cutMark], isUnclear: halves.length > 1 };
}

/** Two to four words, the first and the last with a capital letter. */
const PERSON = /^\p{Lu}[^\s\d]*(?: [^\s\d]+){0,2} \p{Lu}[^\s\d]*$/u;

function isPythonList(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']');
}

/** Commas inside quotes belong to a name; a backslash escapes the next character. */
function splitPythonList(text: string): string[] {
  const entries: string[] = [];
  let entry = '';
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\\' && quote !== '') entry += text.charAt(++i);
    else if (char === quote) quote = '';
    else if (quote === '' && (char === "'" || char === '"')) quote = char;
    else if (quote === '' && char === ',') {
      entries.push(entry);
      entry = '';
    } else entry += char;
  }
  return [...entries, entry];
}
