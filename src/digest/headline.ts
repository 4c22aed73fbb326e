import { type Inline, parseInline } from './inline';
import type { Paper, Section } from './paper';
import { inlineText } from './plainText';
import { withoutAbstract } from './withoutAbstract';

/** A sentence of more letters has no end that could be found. */
export const MAX_SENTENCE = 250;
/** Letters that are left of a headline without an end. */
const MAX_CUT = 160;

/** Letters that are looked through for the end of a sentence: a huge paragraph must not take long. */
const MAX_READ = 1000;

type Sections = Paper['sections'];

/**
 * The first sentence of what is new as a headline, plain text: without the opening words that every summary
 * has (이 논문은) and without the originals of terms in brackets (`강화 학습(RL)을` → `강화 학습을`). `''` for
 * a paper without a summary.
 */
export function headlineOf(paper: Pick<Paper, 'sections'>): string {
  return headline(firstParagraph(paper));
}

/** The headline for a place without the mark of a doubtful summary: `''` for a paper that has it. */
export function sureHeadlineOf(paper: Pick<Paper, 'sections' | 'isDoubtful'>): string {
  return paper.isDoubtful ? '' : headlineOf(paper);
}

/**
 * The first paragraph of what is new, else of the summary, with its inline markup. `''` for a paper without
 * a summary.
 */
export function firstParagraph({ sections }: Pick<Paper, 'sections'>): string {
  for (const section of [leadSection(sections), ...sections]) {
    for (const { text, children } of section?.bullets ?? []) {
      const paragraph = [text, ...children].find((found) => found !== '');
      if (paragraph) return paragraph;
    }
  }
  return '';
}

/** What is new in a paper, else the first section of its summary. */
export function leadSection(sections: Sections): Section | undefined {
  return sections.find(({ kind }) => kind === 'whats-new') ?? withoutAbstract(sections)[0];
}

/** The first sentence of a paragraph as a headline. */
export function headline(paragraph: string): string {
  const [sentence] = splitSentence(paragraph);
  const plain = withoutOriginals(sentence);
  const text = plain.replace(OPENING, '') || plain;
  if (text.length <= MAX_SENTENCE) return text;
  const cut = text.slice(0, MAX_CUT);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space < 0 ? MAX_CUT : space)}…`;
}

/**
 * A sentence as plain text, of its first 1,000 letters, a Korean one without the originals of terms in
 * brackets: `'**강화 학습**(RL)을'` → `'강화 학습을'`.
 */
export function withoutOriginals(sentence: string): string {
  const inline = parseInline(sentence.slice(0, MAX_READ));
  const text = inline.map(withMarkedBrackets).join('');
  const plain = /[가-힣]/.test(text) ? withoutLatinBrackets(text) : text;
  return plain.replaceAll(KEPT['('], '(').replaceAll(KEPT[')'], ')').trim();
}

/** 이 논문은, 본 연구에서는, 이번 논문에서: says nothing of the paper. */
const OPENING = /^(?:이|본|이번|해당) ?(?:논문|연구)(?:은|는|에서는?),? /;

/** Brackets of formulas, code and links are part of them. */
const KEPT = { '(': '\uE000', ')': '\uE001' } as const;

function withMarkedBrackets(inline: Inline): string {
  if (inline.kind === 'strong') return inline.children.map(withMarkedBrackets).join('');
  const text = inlineText(inline);
  if (inline.kind === 'text') return text;
  return text.replaceAll('(', KEPT['(']).replaceAll(')', KEPT[')']);
}

/** Removes the brackets that hold Latin letters, from the inside out. */
function withoutLatinBrackets(text: string): string {
  let plain = text;
  for (let previous = ''; previous !== plain; ) {
    previous = plain;
    plain = plain.replace(/ ?\([^()]*[a-z][^()]*\)/gi, '');
  }
  return plain;
}

/**
 * Splits a paragraph after its first sentence, where no bracket and no markup is open. A paragraph without
 * an end of a sentence is one.
 */
export function splitSentence(text: string): [first: string, rest: string] {
  END.lastIndex = 0;
  for (let end = END.exec(text); end; end = END.exec(text)) {
    if (end.index > MAX_READ) break;
    const first = text.slice(0, end.index + end[0].trimEnd().length);
    if (!ABBREVIATION.test(first) && isClosed(first)) {
      return [first, text.slice(end.index + end[0].length)];
    }
  }
  return [text, ''];
}

/** The punctuation, the brackets that close after it, and a space. What is quoted is a part of its sentence. */
const END = /[.!?。][*)\]]*\s+/g;
/** Ends in a full stop that ends no sentence: `et al.`, `e.g.`, an initial, a number of a list. */
const ABBREVIATION =
  /(?:^|[\s('"‘“])(?:e\.g|i\.e|et al|vs|cf|fig|eq|sec|no|dr|mr|ms|st|approx|resp|\p{Lu}|\d{1,2})\.$/iu;

const PAIRS = [
  ['(', ')'],
  ['[', ']'],
] as const;
const MARKS = ['**', '`', '$'] as const;

function isClosed(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return (
    PAIRS.every(([open, close]) => count(open) <= count(close)) &&
    MARKS.every((mark) => count(mark) % 2 === 0)
  );
}
