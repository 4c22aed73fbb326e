import type { ArxivId } from '../digest/arxivId';
import { arxivAbstract } from '../digest/arxivLinks';
import type { Paper, Section } from '../digest/paper';
import { LICENCE, SOURCE_URL } from './licence';

/**
 * Writes papers as JSON for programs, an item for each listing. Titles and summaries keep their inline
 * markup, since the licence allows no changes; bullets are lines. null: the digest does not say.
 * `authorsInOrder` is there where it gives their order, and the optional lines of a digest by the names that
 * our own JSON has for them.
 */
export function listJson(papers: readonly Paper[], link: (id: ArxivId) => string): string {
  const areInOrder = papers.length > 0 && papers.every(({ authorsInOrder }) => authorsInOrder);
  const list = {
    source: SOURCE_URL,
    license: LICENCE,
    note: areInOrder ? NOTE : `${ORDER_NOTE} ${NOTE}`,
    papers: papers.map((paper) => entry(paper, link(paper.id))),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

const ORDER_NOTE = 'The order of authors is not in the source.';
const NOTE =
  'The summaries were written by a language model. ' +
  'Titles and texts hold inline markup and TeX, as in the source.';

function entry(paper: Paper, page: string): object {
  return {
    id: paper.id,
    title: paper.title,
    authors: paper.authors,
    ...(paper.authorsInOrder && { authorsInOrder: true }),
    authorsComplete: paper.authors === null ? null : !paper.authorsCut,
    day: paper.day,
    rank: paper.rank,
    votes: paper.votes,
    arxiv: arxivAbstract(paper.id),
    url: page,
    ...(paper.koreanTitle !== null && { titles: { ko: paper.koreanTitle } }),
    ...(paper.keywords.length > 0 && { keywords: paper.keywords }),
    ...linksOf(paper),
    ...(paper.language !== null && { lang: paper.language }),
    sections: paper.sections.map((section) => ({ label: section.label, text: textOf(section) })),
  };
}

function linksOf({ code, project }: Paper): object {
  if (code === null && project === null) return {};
  return { links: { ...(code !== null && { code }), ...(project !== null && { project }) } };
}

function textOf({ bullets }: Section): string {
  return bullets.flatMap(({ text, children }) => [text, ...children]).join('\n');
}
