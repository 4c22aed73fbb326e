import { normalizeKey } from '../../korean/normalize';
import { beforeColon } from './beforeColon';
import type { Passage } from './doc';
import { hasSynonyms } from './synonyms';

/** What evidence for a paper is worth. From the measured design; flat, see README.md. */
export const WORTH = {
  /** A clause in the title, as typed or by a synonym. */
  title: { typed: 1.2, gloss: 0.8 },
  /** A clause in the summary. */
  summary: { typed: 1.3, gloss: 0.5 },
  /** Each further mention of a clause in the summary, up to `MAX_MENTIONS`. */
  mention: 0.3,
  /** The score of the index, as a share of the best. */
  index: 0.6,
  /** All clauses in one passage; fewer in proportion. */
  together: 1.5,
  /** The whole question in the title, or else in a paragraph. */
  wholeInTitle: 2,
  wholeInSummary: 1.5,
  /** The whole question is the name of the paper, what its title has before a colon, or all of the title. */
  named: 3,
  /** The title begins with the whole question, a name with its number: The Llama 3 Herd of Models. Chosen. */
  opening: 2.5,
  /** An author that the whole question names. */
  author: 3,
  /** An optional clause, as a share of what a required one is worth. */
  hint: 0.4,
};

/** Letters of a question that are looked for as a whole at least. */
const MIN_WHOLE_LENGTH = 3;

/** Whether the first words of a title, without its article, have the letters of a name and its number. */
function opensWith(title: string, letters: string): boolean {
  if (!/\d$/.test(letters)) return false;
  let first = '';
  for (const word of title.replace(/^(?:the|an?) /i, '').split(' ')) {
    first += normalizeKey(word);
    if (first.length >= letters.length) break;
  }
  return first === letters;
}

/**
 * What it is worth that a paper has the whole question.
 *
 * @param whole its letters
 * @param latin those of the names that it may be in Hangul
 */
export function wholeWorth(
  [title, ...paragraphs]: readonly Passage[],
  whole: string,
  text: string,
  latin: readonly string[] = [],
): number {
  if (!title) return 0;
  // Most questions are no name in Hangul: the key of each title takes its time.
  if (latin.length > 0) {
    if (latin.includes(normalizeKey(beforeColon(title.text))))
      return WORTH.wholeInTitle + WORTH.named;
    if (latin.some((name) => opensWith(title.text, name)))
      return WORTH.wholeInTitle + WORTH.opening;
  }
  if (whole.length < MIN_WHOLE_LENGTH) return 0;
  if (title.normalized.includes(whole)) {
    const names = [title.text, beforeColon(title.text)].map((name) => name.trim());
    const name = names.find((one) => normalizeKey(one) === whole);
    // Who asks for code means no paper CODE.
    const isOther = /^[A-Z]+$/.test(name ?? '') && hasSynonyms(whole) && !text.includes(name ?? '');
    if (isOther) return WORTH.wholeInTitle;
    if (name !== undefined) return WORTH.wholeInTitle + WORTH.named;
    return WORTH.wholeInTitle + (opensWith(title.text, whole) ? WORTH.opening : 0);
  }
  const isInSummary = paragraphs.some(({ normalized }) => normalized.includes(whole));
  return isInSummary ? WORTH.wholeInSummary : 0;
}
