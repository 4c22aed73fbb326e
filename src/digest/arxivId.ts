declare const arxivIdBrand: unique symbol;

/**
 * An arXiv identifier without its version, `2505.04920`. A string, never a number: its last zero
 * counts. Form: https://info.arxiv.org/help/arxiv_identifier.html (the scheme in use since 2007).
 */
export type ArxivId = string & { readonly [arxivIdBrand]: true };

/**
 * Returns the text as an id, or null when it is anything else. `'2502.18411'` is accepted; a version
 * (`'2502.18411v2'`), spaces and the scheme before 2007 (`'cs/0112017'`) are refused.
 */
export function parseArxivId(text: string): ArxivId | null {
  return /^\d{2}(0[1-9]|1[0-2])\.\d{4,5}$/.test(text) ? (text as ArxivId) : null;
}

/**
 * Returns the first id anywhere in a pasted text, or null. Accepts an id with a version
 * (`'2502.18411v2'`), `'abs/2502.18411'`, `'arXiv:2502.18411'`, an arXiv DOI, and links to arXiv,
 * Hugging Face or alphaXiv. Refuses digits inside a longer number and months that do not exist.
 */
export function findArxivId(text: string): ArxivId | null {
  return arxivIdsIn(text)[0] ?? null;
}

/** Returns every id in a text, each once, by the same rules. */
export function arxivIdsIn(text: string): readonly ArxivId[] {
  const found = text.matchAll(/(?<!\d|\d\.)(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?(?!\d|\.\d)/g);
  return [...new Set(Array.from(found, ([, id]) => id as ArxivId))];
}

/**
 * Returns the id of a text that is only an id or a link to a paper, or null when it holds other
 * words: `'arXiv: 2502.18411'` → `'2502.18411'`, `'LLaMA 2302.13971'` → null.
 */
export function pastedArxivId(text: string): ArxivId | null {
  return /^(?:arxiv:\s*)?\S+$/i.test(text.trim()) ? findArxivId(text) : null;
}

/** Returns the month in which arXiv registered a paper: `'2502.18411'` → `'2025-02'`. */
export function arxivMonth(id: ArxivId): string {
  return `20${id.slice(0, 2)}-${id.slice(2, 4)}`;
}
