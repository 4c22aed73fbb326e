import { headlineOf, leadSection, MAX_SENTENCE, splitSentence } from '../digest/headline';
import type { Paper, Section } from '../digest/paper';
import { plainText } from '../digest/plainText';
import { splitLead } from '../digest/splitLead';

/** How much of a summary a handout has: what is new alone, or two more sections. */
export const EXTENTS = ['three', 'one'] as const;
export type Extent = (typeof EXTENTS)[number];

/** A summary as short as a third of a page. Texts hold inline markup. */
export type HandoutSummary = {
  /** The first sentence; null: there is no summary, or none to rely on. */
  readonly lead: string | null;
  /** Empty: there is none, or it seems to be of another paper. Each with its first sentences. */
  readonly sections: readonly (Pick<Section, 'kind' | 'label'> & { readonly text: string })[];
};

/** Besides what is new. */
const SECTIONS = 2;
/** Of each section. */
const SENTENCES = 2;

/**
 * Shortens a summary: its first sentence, and two sentences each of technical details and results, else of the
 * first two other sections; or the next two of what is new.
 */
export function handoutSummary(
  paper: Pick<Paper, 'sections' | 'isDoubtful'>,
  extent: Extent,
): HandoutSummary {
  if (paper.isDoubtful) return { lead: null, sections: [] };
  const split = splitLead(paper.sections);
  const lead = split?.lead ?? (headlineOf(paper) || null);
  const isLead = (section: Section) => section === leadSection(paper.sections);
  const others = paper.sections.filter((section) => !isLead(section));
  const expected = others.filter(
    ({ kind }) => kind === 'technical-details' || kind === 'performance-highlights',
  );
  const chosen =
    extent === 'one'
      ? (split?.rest ?? [])
      : (expected.length > 0 ? expected : others).slice(0, SECTIONS);
  const sections = [chosen].flat().flatMap((section) => {
    const text = firstSentences(section);
    return text === '' ? [] : { kind: section.kind, label: section.label, text };
  });
  return { lead, sections };
}

function firstSentences({ bullets }: Section): string {
  let rest = bullets
    .flatMap(({ text, children }) => [text, ...children])
    .filter((text) => text !== '')
    .join(' ');
  const sentences: string[] = [];
  while (rest !== '' && sentences.length < SENTENCES) {
    const [first, others] = splitSentence(rest);
    sentences.push(first.length <= MAX_SENTENCE ? first : cut(first));
    rest = others;
  }
  return sentences.join(' ');
}

/** Without markup, which a cut would leave open. */
function cut(sentence: string): string {
  const text = plainText(sentence.slice(0, 4 * MAX_SENTENCE)).slice(0, MAX_SENTENCE);
  const space = text.lastIndexOf(' ');
  return `${text.slice(0, space < 0 ? MAX_SENTENCE : space)}…`;
}
