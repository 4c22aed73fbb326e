import type { ArxivId } from '../digest/arxivId';
import { arxivAbstract } from '../digest/arxivLinks';
import type { Paper, Section } from '../digest/paper';
import type { Source } from '../digest/siteSettings';
import type { Credits } from './credits';

/**
 * Writes papers as JSON for programs, an item for each listing. Titles and summaries keep their inline
 * markup, since licences may allow no changes; bullets are lines. null: the digest does not say.
 * `authorsInOrder` is there where it gives their order, and the optional lines of a digest by the names that
 * our own JSON has for them. Source and licence are those of the list where all its papers are of one source, else of
 * each paper.
 */
export function listJson(
  papers: readonly Paper[],
  link: (id: ArxivId) => string,
  { sourceOf }: Credits,
): string {
  const sources = papers.map(sourceOf);
  const isOfOne = new Set(sources).size === 1;
  const byModel = sources.some((source) => source?.writtenByModel)
    ? `${isOfOne ? 'The' : 'Some'} summaries were written by a language model. `
    : '';
  const areInOrder = papers.length > 0 && papers.every(({ authorsInOrder }) => authorsInOrder);
  const list = {
    ...(isOfOne && creditOf(sources[0] ?? null)),
    note: `${areInOrder ? '' : ORDER_NOTE}${byModel}${MARKUP_NOTE}`,
    papers: papers.map((paper, index) => ({
      ...entry(paper, link(paper.id)),
      ...(!isOfOne && creditOf(sources[index] ?? null)),
    })),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

const ORDER_NOTE = 'The order of authors is not in the source. ';
const MARKUP_NOTE = 'Titles and texts hold inline markup and TeX, as in the source.';

/** What is known of a source, a key each: none that claims what the site does not. */
function creditOf(source: Source | null): object {
  const { url, name, licence } = source ?? {};
  const [address, license] = [url ?? name, licence?.name];
  return { ...(address && { source: address }), ...(license && { license }) };
}

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
