import { pastedArxivId } from '../digest/arxivId';
import { readText } from '../digest/operators';
import type { Paper } from '../digest/paper';
import { fold, squeeze } from '../korean/fold';
import { PARTICLES } from '../korean/particles';
import { type Found, NOTHING } from './found';

/** What a hit is worth by where it stands. */
const WORTH = { title: 4, author: 2, text: 1 };

/** A word, whatever separates its letters, and where it has to stand. */
type Word = { readonly pattern: RegExp; readonly inTitle: boolean; readonly not: boolean };

/**
 * Papers that say every word of a text somewhere, before there is an index: a plain scan. Blind to
 * case and spacing, without particles; no other spellings and no repairs. Titles come before authors,
 * these before summaries; within that the order of the papers stays.
 */
export function scan(papers: readonly Paper[], text: string): Found {
  const { words, operators } = readText(text);
  const pasted = operators.length === 0 ? pastedArxivId(words) : null;
  if (papers.some(({ id }) => id === pasted)) return { ...NOTHING, ids: pasted ? [pasted] : [] };
  const asked: Word[] = words.split(/\s+/).flatMap((word) => wordOf(withoutParticle(word)));
  for (const operator of operators) {
    if (operator.kind === 'text') asked.push(...wordOf(operator.text, operator));
  }
  const found: { readonly paper: Paper; readonly worth: number }[] = [];
  for (const paper of papers) {
    const worth = worthOf(paper, asked);
    if (worth !== null) found.push({ paper, worth });
  }
  const forms = words.split(/\s+/).map((word) => squeeze(withoutParticle(word)));
  return {
    ...NOTHING,
    ids: found.sort((a, b) => b.worth - a.worth).map(({ paper }) => paper.id),
    forms: [...new Set(forms.filter((form) => form !== ''))],
  };
}

/** null: it lacks a word, or has one that is not wanted. */
function worthOf(paper: Paper, asked: readonly Word[]): number | null {
  let sum = 0;
  for (const word of asked) {
    const worth = wordWorth(paper, word);
    if ((worth === 0) !== word.not) return null;
    sum += worth;
  }
  return sum;
}

function wordWorth({ title, authors, sections }: Paper, { pattern, inTitle, not }: Word): number {
  if (pattern.test(title)) return WORTH.title;
  if (inTitle) return 0;
  // An author of that name does not make a paper say it.
  if (!not && authors?.some((name) => pattern.test(name))) return WORTH.author;
  for (const { bullets } of sections) {
    for (const { text, children } of bullets) {
      if (pattern.test(text) || children.some((child) => pattern.test(child))) return WORTH.text;
    }
  }
  return 0;
}

/** None for a word without letters and digits. */
function wordOf(text: string, { inTitle, not } = { inTitle: false, not: false }): Word[] {
  const letters = squeeze(text);
  if (letters === '') return [];
  // As written where that is all letters; what is squeezed away may stand between any two.
  const pattern = new RegExp(
    Array.from(letters).join("[\\s\\-_.'’]?"),
    /[a-z]/.test(letters) ? 'i' : '',
  );
  return [{ pattern, inTitle, not }];
}

function withoutParticle(word: string): string {
  if (!/^[가-힣]{3,}$/.test(word)) return fold(word);
  const particle = PARTICLES.find(
    (ending) => word.endsWith(ending) && word.length - ending.length > 1,
  );
  return particle ? word.slice(0, -particle.length) : word;
}
