/**
 * Returns whether a text is an id of the scheme before April 2007, or a link to arXiv or a DOI with one:
 * `'cs/0112017'`, `'https://arxiv.org/abs/math.GT/0309136v1'`.
 */
export function isOldArxivId(text: string): boolean {
  return OLD_ID.test(text);
}

const OLD_ID =
  /^(?:arxiv:\s*|https?:\/\/(?:[a-z]+\.)?arxiv\.org\/[a-z]+\/|https?:\/\/doi\.org\/10\.48550\/arxiv\.)?[a-z-]+(?:\.[a-z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3}(?!\d)/i;
