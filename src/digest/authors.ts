export type Authors = {
  /** Each name once, in the order of the line, which means nothing in this source. */
  readonly names: readonly string[];
  /** The source cut the list: more authors exist than are named. */
  readonly cut: boolean;
};

/**
 * Reads the value of an authors line (the text after `Authors:`). Accepts both forms of the source,
 * `A B, C D` and the Python list `['A B', "C O'D"]`; an entry `+` means that the source cut the list.
 * Repeated names are merged and runs of spaces become one. No name at all gives an empty list.
 * `'A B, C D, A B, +'` → names `['A B', 'C D']`, cut `true`.
 */
export function parseAuthors(text: string): Authors {
  const entries = isPythonList(text) ? splitPythonList(text.slice(1, -1)) : text.split(',');
  const names = new Set<string>();
  for (const entry of entries) {
    const name = entry.trim();
    if (name !== '') names.add(/\s\s|[^\S ]/.test(name) ? name.replace(/\s+/g, ' ') : name);
  }
  const cut = names.delete(CUT_MARK);
  return { names: [...names], cut };
}

/** May come at any place, since the source stored the list as a set. */
const CUT_MARK = '+';

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
