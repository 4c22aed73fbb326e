export type Authors = { readonly names: readonly string[]; readonly cut: boolean };

/** The source's mark for a list it cut off. At the end, or anywhere: it stored the list as a set. */
const CUT = '+';

/**
 * The names of an authors line (what follows `Authors:`), each once, in the order of the line.
 * Understands the two forms of the source, `A B, C D` and the Python list `['A B', "C O'D"]`; an
 * entry `+` means that the source cut the list. No name at all gives an empty list.
 */
export function parseAuthors(text: string): Authors {
  const entries = isPythonList(text) ? splitPythonList(text.slice(1, -1)) : text.split(',');
  const names = new Set<string>();
  for (const entry of entries) {
    const name = entry.trim();
    if (name !== '') names.add(/\s\s|[^\S ]/.test(name) ? name.replace(/\s+/g, ' ') : name);
  }
  const cut = names.delete(CUT);
  return { names: [...names], cut };
}

function isPythonList(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']');
}

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
