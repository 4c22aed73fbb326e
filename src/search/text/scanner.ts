import { type ArxivId, arxivIdsIn } from '../../digest/arxivId';
import { normalizeKey } from '../../korean/normalize';
import { PARTICLES } from '../../korean/particles';
import type { Operator, QuestionText } from '../../question/operators';
import { type Doc, paragraphsOf } from './doc';
import { ExactPhrase } from './exactPhrase';
import { exactForm } from './forms';
import { isAskedWith } from './sentence';
import { NO_MATCHES, type TextMatches } from './textMatches';

/** What a match is worth by its field. Chosen: only the order of the three matters. */
const WORTH = { title: 4, author: 2, text: 1 };

/** A paper as it is scanned. */
type Scanned = {
  /** Titles, names, summary and keywords in lower case, without spaces and hyphens. */
  readonly letters: string;
  /** Where titles and names end in the letters. */
  readonly titleEnd: number;
  readonly namesEnd: number;
  /** Its texts as quotes look at them. */
  readonly doc: Doc;
};

/** One thing that a question asks for; `worth` is 0 for a paper without it. */
type Condition = { readonly not: boolean; readonly worth: (paper: Scanned) => number };

/**
 * Answers before there is an index: finds the papers that contain every word of a question, without
 * regard to case, spacing and particles, and its quoted texts as the index finds them. No synonyms, no
 * corrections.
 */
export class Scanner {
  private readonly scanned = new Map<Doc, Scanned>();

  /** Prepares a paper, which otherwise happens when it is first scanned. */
  prepare(doc: Doc): Scanned {
    const known = this.scanned.get(doc);
    if (known) return known;
    const scanned = scannedOf(doc);
    this.scanned.set(doc, scanned);
    return scanned;
  }

  /** Titles come before authors, these before summaries; within that the order of the papers stays. */
  scan(docs: readonly Doc[], { words, operators }: QuestionText): TextMatches {
    const pasted = arxivIdsIn(words).filter((pasted) => docs.some(({ id }) => id === pasted));
    if (operators.length === 0 && pasted.length > 0) return { ...NO_MATCHES, ids: pasted };
    const typed = words.split(/\s+/).map(withoutParticle);
    const conditions = [
      ...typed.map((word) => wordCondition({ text: word, inTitle: false, not: false })),
      ...operators.map(operatorCondition),
    ].filter((condition) => condition !== null);
    const matches: { readonly id: ArxivId; readonly worth: number }[] = [];
    for (const doc of docs) {
      const worth = worthOf(this.prepare(doc), conditions);
      if (worth !== null) matches.push({ id: doc.id, worth });
    }
    const content = typed.filter((word) => !isAskedWith(word));
    const quoted = operators.flatMap((operator) =>
      operator.kind === 'text' && operator.exact && !operator.not ? exactForm(operator.text) : [],
    );
    return {
      ...NO_MATCHES,
      ids: matches.sort((a, b) => b.worth - a.worth).map(({ id }) => id),
      forms: [
        ...new Set([...(content.length > 0 ? content : typed).map(normalizeKey), ...quoted]),
      ].filter((form) => form !== ''),
    };
  }

  /** The papers that contain something that a question asks to be without. */
  excluded(docs: readonly Doc[], { operators }: QuestionText): Set<ArxivId> {
    const unwanted = operators.map(operatorCondition).filter((condition) => condition?.not);
    if (unwanted.length === 0) return new Set();
    const contains = (doc: Doc) =>
      unwanted.some((condition) => condition && condition.worth(this.prepare(doc)) > 0);
    return new Set(docs.filter(contains).map(({ id }) => id));
  }
}

type TextOperator = Extract<Operator, { kind: 'text' }>;

/** null: the operator asks for no text. */
function operatorCondition(operator: Operator): Condition | null {
  if (operator.kind !== 'text') return null;
  return operator.exact ? quoteCondition(operator) : wordCondition(operator);
}

function quoteCondition({ text, inTitle, not }: TextOperator): Condition {
  const phrase = new ExactPhrase(text);
  return {
    not,
    worth({ doc }) {
      const [title, ...paragraphs] = doc.passages;
      if (title && phrase.isIn(title)) return WORTH.title;
      return !inTitle && paragraphs.some((passage) => phrase.isIn(passage)) ? WORTH.text : 0;
    },
  };
}

/** null: the word has no letters. */
function wordCondition({
  text,
  inTitle,
  not,
}: Pick<TextOperator, 'text' | 'inTitle' | 'not'>): Condition | null {
  const letters = lettersOf(text);
  if (letters === '') return null;
  return {
    not,
    worth({ letters: all, titleEnd, namesEnd }) {
      let at = all.indexOf(letters);
      if (at >= 0 && at < titleEnd) return WORTH.title;
      if (at < 0 || inTitle) return 0;
      // An author of that name does not make a paper contain the word.
      if (at < namesEnd && not) at = all.indexOf(letters, namesEnd);
      if (at < 0) return 0;
      return at < namesEnd ? WORTH.author : WORTH.text;
    },
  };
}

/** null: the paper lacks something, or has something that is not wanted. */
function worthOf(paper: Scanned, conditions: readonly Condition[]): number | null {
  let sum = 0;
  for (const { not, worth } of conditions) {
    const value = worth(paper);
    if ((value === 0) !== not) return null;
    sum += value;
  }
  return sum;
}

function scannedOf(doc: Doc): Scanned {
  const { paper } = doc;
  const title = `${lettersOf([paper.title, paper.koreanTitle].join('\n'))}\n`;
  const titleAndNames = `${title}${lettersOf(doc.names.join('\n'))}\n`;
  const texts = [...paragraphsOf(paper, '\n'), ...paper.keywords];
  return {
    letters: titleAndNames + lettersOf(texts.join('\n')),
    titleEnd: title.length,
    namesEnd: titleAndNames.length,
    doc,
  };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(' ', '').replaceAll('-', '');
}

/** `'모델을'` → `'모델'`. Leaves two syllables at least. */
function withoutParticle(word: string): string {
  if (!/^[가-힣]{3,}$/.test(word)) return word;
  const particle = PARTICLES.find(
    (ending) => word.endsWith(ending) && word.length - ending.length > 1,
  );
  return particle ? word.slice(0, -particle.length) : word;
}
