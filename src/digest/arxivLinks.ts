import type { ArxivId } from './arxivId';

/** The abstract page of a paper: `https://arxiv.org/abs/2502.18411`. */
export function arxivAbstract(id: ArxivId): string {
  return `https://arxiv.org/abs/${id}`;
}

/** The PDF of a paper's newest version: `https://arxiv.org/pdf/2502.18411`. */
export function arxivPdf(id: ArxivId): string {
  return `https://arxiv.org/pdf/${id}`;
}

/** arXiv's own BibTeX entry, which has the authors in order: `https://arxiv.org/bibtex/2502.18411`. */
export function arxivBibtex(id: ArxivId): string {
  return `https://arxiv.org/bibtex/${id}`;
}

/**
 * The DOI that arXiv registers for each of its papers, without a resolver:
 * `10.48550/arXiv.2502.18411`. Source: https://info.arxiv.org/help/doi.html
 */
export function arxivDoi(id: ArxivId): string {
  return `10.48550/arXiv.${id}`;
}

/** Links to the PDF and to other sites that have a page of the paper, in the order of the buttons. */
export function otherSites(id: ArxivId): readonly { name: string; href: string }[] {
  return [
    { name: 'PDF', href: arxivPdf(id) },
    { name: 'Hugging Face', href: `https://huggingface.co/papers/${id}` },
    { name: 'alphaXiv', href: `https://www.alphaxiv.org/abs/${id}` },
  ];
}
