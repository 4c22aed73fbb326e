import type { ArxivId } from '../../digest/arxivId';

export function arxivAbstract(id: ArxivId): string {
  return `https://arxiv.org/abs/${id}`;
}

/** Where else a paper stands, by the names people know. */
export function elsewhere(id: ArxivId): readonly { name: string; href: string }[] {
  return [
    { name: 'PDF', href: `https://arxiv.org/pdf/${id}` },
    { name: 'Hugging Face', href: `https://huggingface.co/papers/${id}` },
    { name: 'alphaXiv', href: `https://www.alphaxiv.org/abs/${id}` },
  ];
}
