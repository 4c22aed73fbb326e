import type { ArxivId } from '../digest/arxivId';
import { arxivAbstract } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';
import { type Credits, creditLines } from './credits';
import { escapeAddress, escapeMarkup, escapeStart } from './escapeMarkdown';
import { type Extent, handoutSummary } from './handoutSummary';
import { oneLine } from './oneLine';

/** What a handout says besides its papers, in the language of the reader. */
type HandoutWords = {
  readonly date: string;
  readonly presenter: string;
  readonly questions: string;
  /** In place of a summary that seems to be of another paper. */
  readonly doubtful: string;
  /** The name of a section. */
  readonly section: (section: Pick<Paper['sections'][number], 'kind' | 'label'>) => string;
};

type Handout = {
  readonly title: string;
  /** `''`: to be written by hand. */
  readonly date: string;
  readonly presenter: string;
  readonly papers: readonly Paper[];
  readonly extent: Extent;
  /** The reader's notes by paper. */
  readonly notes: ReadonlyMap<ArxivId, string>;
  /** Address of the list. */
  readonly address: string;
};

/**
 * Writes a handout as Markdown: a heading for each paper, its sentences, the reader's note as a quote, and room
 * for questions; at the end the sources. Markup in texts is escaped.
 */
export function handoutMarkdown(
  handout: Handout,
  link: (id: ArxivId) => string,
  credits: Credits,
  words: HandoutWords,
): string {
  const { papers } = handout;
  const facts = [
    credits.words.papers(papers.length),
    `${words.date}: ${escapeMarkup(handout.date)}`.trim(),
    `${words.presenter}: ${escapeMarkup(oneLine(handout.presenter))}`.trim(),
  ];
  const blocks = papers.map((paper, index) => {
    const note = handout.notes.get(paper.id) ?? '';
    return block(paper, index + 1, handout.extent, note, link(paper.id), credits, words);
  });
  const quoted = papers.filter(({ sections, isDoubtful }) => sections.length > 0 && !isDoubtful);
  return `${[
    `# ${escapeMarkup(oneLine(handout.title))}`,
    facts.join(' · '),
    `<${escapeAddress(handout.address)}>`,
    ...blocks,
    ...creditLines(quoted, credits),
  ].join('\n\n')}\n`;
}

function block(
  paper: Paper,
  number: number,
  extent: Extent,
  note: string,
  page: string,
  { words: cited }: Credits,
  words: HandoutWords,
): string {
  const { lead, sections } = handoutSummary(paper, extent);
  const facts = [
    `arXiv [${paper.id}](${arxivAbstract(paper.id)})`,
    paper.day,
    ...(paper.votes === null ? [] : [cited.votes(paper.votes)]),
  ];
  const quote = note.trim().split(/\r\n|\r|\n/);
  return [
    `## ${number}. [${escapeMarkup(oneLine(paper.title))}](${escapeAddress(page)})`,
    ...(paper.koreanTitle === null ? [] : [line(paper.koreanTitle)]),
    facts.join(' · '),
    ...(paper.isDoubtful ? [escapeMarkup(words.doubtful)] : []),
    ...(lead === null ? [] : [`**${escapeMarkup(oneLine(lead))}**`]),
    ...sections.map(
      (section) => `**${escapeMarkup(words.section(section))}** ${line(section.text)}`,
    ),
    ...(note.trim() === '' ? [] : [quote.map((text) => `> ${noteLine(text)}`).join('\n')]),
    `${words.questions}:\n\n- `,
  ].join('\n\n');
}

function line(text: string): string {
  return escapeStart(escapeMarkup(oneLine(text)));
}

/** A line of the reader's own, whose tags stay tags. */
function noteLine(text: string): string {
  return escapeStart(escapeMarkup(text.trim())).replace(/\\#(?=[^\s#])/g, '#');
}
