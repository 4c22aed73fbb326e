import { pastedArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import { normalizeKey } from '../../korean/normalize';
import { PARTICLES } from '../../korean/particles';
import { readText } from '../../question/operators';
import { NO_MATCHES, type TextMatches } from './textMatches';

/** What a hit is worth by where it stands. */
const WORTH = { title: 4, author: 2, text: 1 };

/** A paper's words without spaces and case, and where title and names end in them. */
type Letters = { readonly text: string; readonly title: number; readonly names: number };

type Word = { readonly letters: string; readonly inTitle: boolean; readonly not: boolean };

/**
 * Finds before there is an index, by a plain scan: papers that say every word of a text somewhere, blind
 * to case, spacing and particles. No other spellings, no repairs.
 */
export class Scanner {
  private readonly read = new Map<Paper, Letters>();

  /** Takes a paper in, which otherwise is done when it is first scanned. */
  letters(paper: Paper): Letters {
    const known = this.read.get(paper);
    if (known) return known;
    const letters = lettersOf(paper);
    this.read.set(paper, letters);
    return letters;
  }

  /** Titles come before authors, these before summaries; within that the order of the papers stays. */
  scan(papers: readonly Paper[], text: string): TextMatches {
    const { words, operators } = readText(text);
    const pasted = operators.length === 0 ? pastedArxivId(words) : null;
    if (pasted && papers.some(({ id }) => id === pasted)) return { ...NO_MATCHES, ids: [pasted] };
    const typed = words.split(/\s+/).map(withoutParticle);
    const asked = [
      ...typed.map((word) => ({ letters: squash(word), inTitle: false, not: false })),
      ...operators.flatMap((operator) =>
        operator.kind === 'text' ? { ...operator, letters: squash(operator.text) } : [],
      ),
    ].filter(({ letters }) => letters !== '');
    const found: { readonly paper: Paper; readonly worth: number }[] = [];
    for (const paper of papers) {
      const worth = worthOf(this.letters(paper), asked);
      if (worth !== null) found.push({ paper, worth });
    }
    return {
      ...NO_MATCHES,
      ids: found.sort((a, b) => b.worth - a.worth).map(({ paper }) => paper.id),
      forms: [...new Set(typed.map(normalizeKey))].filter((form) => form !== ''),
    };
  }
}

/** null: it lacks a word, or has one that is not wanted. */
function worthOf(paper: Letters, asked: readonly Word[]): number | null {
  let sum = 0;
  for (const word of asked) {
    const worth = wordWorth(paper, word);
    if ((worth === 0) !== word.not) return null;
    sum += worth;
  }
  return sum;
}

function wordWorth({ text, title, names }: Letters, { letters, inTitle, not }: Word): number {
  let at = text.indexOf(letters);
  if (at >= 0 && at < title) return WORTH.title;
  if (at < 0 || inTitle) return 0;
  // An author of that name does not make a paper say it.
  if (at < names && not) at = text.indexOf(letters, names);
  if (at < 0) return 0;
  return at < names ? WORTH.author : WORTH.text;
}

function lettersOf({ title, authors, sections }: Paper): Letters {
  const titled = `${squash(title)}\n`;
  const named = `${titled}${squash((authors ?? []).join('\n'))}\n`;
  const texts = sections.flatMap(({ bullets }) =>
    bullets.map(({ text, children }) => [text, ...children].join('\n')),
  );
  return {
    text: named + squash(texts.join('\n')),
    title: titled.length,
    names: named.length,
  };
}

function squash(text: string): string {
  return text.toLowerCase().replaceAll(' ', '').replaceAll('-', '');
}

function withoutParticle(word: string): string {
  if (!/^[가-힣]{3,}$/.test(word)) return word;
  const particle = PARTICLES.find(
    (ending) => word.endsWith(ending) && word.length - ending.length > 1,
  );
  return particle ? word.slice(0, -particle.length) : word;
}
