/** What one paper of a made-up digest says; what is left out stands in no line. */
export type PaperText = {
  id: string;
  title: string;
  votes?: number | '-';
  authors?: string;
  /** The lines below, verbatim: bullets, pictures, videos. */
  lines?: readonly string[];
};

/** A digest file of one day. */
export function digest(day: string, ...papers: readonly PaperText[]): string {
  return [`## Daily Papers (${day})`, ...papers.map(paperText)].join('\n\n');
}

function paperText({ id, title, votes, authors, lines = [] }: PaperText): string {
  return [
    `### [${title}](https://arxiv.org/abs/${id})`,
    votes === undefined ? '' : `Vote: ${votes}`,
    authors === undefined ? '' : `Authors: ${authors}`,
    lines.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
