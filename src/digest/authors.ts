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
 * between names, `Jr.` after a comma, an affiliation in brackets, family names first, escaped signs. An entry
 * `+`, `…`, `et al.`, `3 others` or `외 3명` means that the list was cut. Repeated names are merged and runs of
 * spaces become one. No name at all gives an empty list. `'A B, C D, A B, +'` → names `['A B', 'C D']`, cut
 * `true`.
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

/** Returns whether the value of a line says that it is unknown: `'-'`, `'None'`, `'n.a.'`, `'(unknown)'`. */
export function isUnknown(text: string): boolean {
  return /^\(?(?:[-–—?]|none|null|n[./]?a\.?|unknown|tb[ad])\)?$/i.test(text.trim());
}

/** Returns whether an entry says that the list is cut: `'+'`, `'et al.'`. It may come at any place of a set. */
export function isCutMark(entry: string): boolean {
  return entry !== '' && entry.replace(CUT_MARK, '') === '';
}

/** The end of an entry, or all of it. */
const CUT_MARK =
  /(?:^| )(?:et\.? al\.?|etc\.?|\+(?: ?\d+)?(?: more| others)?|(?:and |& )?(?:\d+ more|(?:\d+ )?others)|[외등](?: ?\d+ ?[명인]| 다수)?)$|(?:\.{3}|…)$/i;

type Entries = { readonly entries: readonly string[]; readonly isUnclear: boolean };

function splitList(value: string): Entries {
  if (isUnknown(value)) return { entries: [], isUnclear: false };
  const plain = value.replace(ESCAPED, '$1').replace(/[，、；]/g, ',');
  const whole = plain.replace(END, '');
  const uncut = whole.replace(CUT_MARK, '');
  const text = uncut.replace(AFFILIATION, '');
  const parts = joinSuffixes(text.split(/[,;]/));
  const names = parts.flatMap(splitAnd).filter((name) => !isUnknown(name) && !DEGREE.test(name));
  const inverted = splitInverted(text);
  return {
    entries: [...(inverted ?? names), ...(uncut === whole ? [] : ['+'])],
    isUnclear:
      inverted !== null ||
      MARKUP.test(value) ||
      AND.test(text) ||
      names.length < parts.length ||
      names.some((name) => ODD.test(name)) ||
      (names.length > 1 && names.every((name) => WORD.test(name))),
  };
}

/** A sign after a backslash. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Looks behind so that a long run is tried once. */
const END = /(?<![,; ])[,; ]+$/;

/** In brackets after a name. */
const AFFILIATION = /(?<=[^,; (\]]) ?[(（][^()]*[)）](?= ?(?:[,;]|(?:and|&|및) |$))/g;

/** What no name has: bold, a link, a cell of a table. */
const MARKUP = /\*\*|\]\(| \| /;
/** A bracket that is open or that is no affiliation, the sign or the figure of a footnote, initials alone. */
const ODD = /\([^()]*$|[)*†‡]$|\p{Ll}\d+$|^(?:[ -]?\p{Lu}\.)+$|^\p{Lu}$/u;
/** No name where a comma is before it. */
const DEGREE = /^(?:Ph\.? ?D|M\.?D)\.?$/;
/** Of a script that writes given and family names apart. */
const WORD = /^[A-Za-zÀ-ӿ'’.-]+$/;
/** Not after a comma, where it says nothing. */
const AND = /(?<![,;]) (?:and|&|및) /;

/**
 * `'Lee, Ann; Kim, Bob'`, `'Lee, Ann and Kim, Bob'` → `Ann Lee`, `Bob Kim`, and the same of `'Lee, A., Kim, B.'`.
 * Returns null for any other form, such as `'Ann Lee, Bob Kim and Cy Dee, Di Ek'`, where no half is a word.
 */
function splitInverted(text: string): string[] | null {
  const parts = text
    .replace(AFTER_INITIALS, '$1;')
    .split(/[,;]? (?:and|&|및) |;/)
    .filter(Boolean);
  const halves = parts.map((part) => part.split(',').map((half) => half.trim()));
  if (halves.length < 2 || halves.flat().every((half) => half.includes(' '))) return null;
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
  for (const part of entries) {
    const entry = part.trim().replace(/^(?:and|&|및) /, '');
    if (entry === '') continue;
    if (SUFFIX.test(entry) && names.length > 0) names.push(`${names.pop()} ${entry}`);
    else names.push(entry);
  }
  return names;
}

/** The comma between a name that ends in initials and the next. */
const AFTER_INITIALS = /(,(?:[ -]?\p{Lu}\.)+),/gu;

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/** `'Ann Lee and Bob Kim'` → both. An `and` inside the name of a group stays, `Vision and Language Lab`. */
function splitAnd(entry: string): readonly string[] {
  const names = entry.split(AND);
  return names.every((name) => PERSON.test(name) && !isGroup(name)) ? names : [entry];
}

/** Two to four words, the first and the last with a capital letter, or some syllables of Hangul. */
const PERSON = /^\p{Lu}[^\s\d]*(?: [^\s\d]+){0,2} \p{Lu}[^\s\d]*$|^[가-힣]{2,5}$/u;

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
