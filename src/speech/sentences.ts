import {
  firstParagraph,
  splitSentence,
  sureHeadlineOf,
  withoutOriginals,
} from '../digest/headline';
import { type Inline, parseInline } from '../digest/inline';
import type { Paper, Section } from '../digest/paper';
import { plainText } from '../digest/plainText';
import { splitLead } from '../digest/splitLead';
import { withoutAbstract } from '../digest/withoutAbstract';
import { spokenText } from './spokenText';

/** What is said in one go. */
export type Sentence = {
  /** Never empty. */
  readonly spoken: string;
  /**
   * The texts by which a page may show it, the likeliest first; of formulas nothing, since pages draw them.
   * Empty: pages have its paper's title alone.
   */
  readonly shown: readonly string[];
};

/** Sentences of a paper that are read: no paper has as many, a broken digest may. */
const MAX_SENTENCES = 500;

/** The sentence that a list shows of a paper; the title of a paper without a summary, or with one of another paper. */
export function leadOf(paper: Pick<Paper, 'sections' | 'title' | 'isDoubtful'>): Sentence {
  const headline = sureHeadlineOf(paper);
  const spoken = spokenText(headline);
  if (spoken === '') {
    const title = plainText(paper.title);
    return { spoken: spokenText(title) || title, shown: [] };
  }
  const [sentence] = splitSentence(firstParagraph(paper));
  return { spoken, shown: [headline, shownText(parseInline(sentence))] };
}

/**
 * The summary of a paper in the order of its page, which begins with what is new, without the
 * abstract that is folded below it; its title without one.
 */
export function summaryOf(
  paper: Pick<Paper, 'sections' | 'title' | 'isDoubtful'>,
): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const paragraph of paragraphsOf(paper.sections)) {
    for (let rest = paragraph; rest !== '' && found.length < MAX_SENTENCES; ) {
      const [sentence, after] = splitSentence(rest);
      rest = after;
      const spoken = spokenText(withoutOriginals(sentence));
      if (spoken !== '') found.push({ spoken, shown: [shownText(parseInline(sentence))] });
    }
  }
  return found.length > 0 ? found : [leadOf(paper)];
}

function paragraphsOf(sections: readonly Section[]): string[] {
  const split = splitLead(sections);
  const folds = withoutAbstract(sections).length < sections.length;
  const read = sections.flatMap((section, index) => {
    if (index === split?.index) return split.rest ?? [];
    return folds && section.kind === 'abstract' ? [] : section;
  });
  const paragraphs = read.flatMap(({ bullets }) =>
    bullets.flatMap(({ text, children }) => [text, ...children]),
  );
  return split ? [split.lead, ...paragraphs] : paragraphs;
}

function shownText(inline: readonly Inline[]): string {
  return inline
    .map((part) => {
      if (part.kind === 'math') return '';
      return part.kind === 'strong' ? shownText(part.children) : part.text;
    })
    .join('');
}
