declare const arxivIdBrand: unique symbol;

/**
 * An arXiv identifier without its version, `2505.04920`. A string, never a number: the zero at its
 * end counts. Form: https://info.arxiv.org/help/arxiv_identifier.html (the one in use since 2007).
 */
export type ArxivId = string & { readonly [arxivIdBrand]: true };

/** The id a text is, exactly, or null: `'2502.18411'` is one, `'2502.18411v2'` is not. */
export function parseArxivId(text: string): ArxivId | null {
  return /^\d{2}(0[1-9]|1[0-2])\.\d{4,5}$/.test(text) ? (text as ArxivId) : null;
}

/**
 * The first id found anywhere in what a person pasted, or null: an id with a version
 * (`'2502.18411v2'`), `'abs/2502.18411'`, `'arXiv:2502.18411'`, a DOI of arXiv, or a link to arXiv,
 * Hugging Face or alphaXiv. Not within a longer number, and not where the month does not exist.
 */
export function findArxivId(text: string): ArxivId | null {
  const found = /(?<!\d|\d\.)(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?(?!\d|\.\d)/.exec(text);
  return found?.[1] ? parseArxivId(found[1]) : null;
}

/**
 * The id of a text that is nothing but an id or a link to one, as one pastes it to open a paper:
 * `'arXiv: 2502.18411'`, but not `'LLaMA 2302.13971'`. null: it is words.
 */
export function pastedArxivId(text: string): ArxivId | null {
  return /^(?:arxiv:\s*)?\S+$/i.test(text.trim()) ? findArxivId(text) : null;
}

/** The month in which arXiv registered a paper, `'2502.18411'` → `'2025-02'`. */
export function arxivMonth(id: ArxivId): string {
  return `20${id.slice(0, 2)}-${id.slice(2, 4)}`;
}
