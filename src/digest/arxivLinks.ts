import type { ArxivId } from './arxivId';

/** The page of a paper at arXiv. */
export function arxivAbstract(id: ArxivId): string {
  return `https://arxiv.org/abs/${id}`;
}

export function arxivPdf(id: ArxivId): string {
  return `https://arxiv.org/pdf/${id}`;
}

/** arXiv's own BibTeX entry, which knows the authors' order. */
export function arxivBibtex(id: ArxivId): string {
  return `https://arxiv.org/bibtex/${id}`;
}

/** The DOI that arXiv gives each of its papers: https://info.arxiv.org/help/doi.html */
export function arxivDoi(id: ArxivId): string {
  return `10.48550/arXiv.${id}`;
}

/** Where else a paper stands, by the names people know. */
export function otherSites(id: ArxivId): readonly { name: string; href: string }[] {
  return [
    { name: 'PDF', href: arxivPdf(id) },
    { name: 'Hugging Face', href: `https://huggingface.co/papers/${id}` },
    { name: 'alphaXiv', href: `https://www.alphaxiv.org/abs/${id}` },
  ];
}
