import type { Paper } from '../../digest/paper';
import type { Highlighter } from './highlight';

/** A list shows two lines of a paper: a huge section is not searched to its end for them. */
const MAX_BULLETS = 500;

/** What's New wins between sentences with the same number of matches, and where there are none. */
const WHATS_NEW_BONUS = 0.5;

/**
 * The sentences of a paper that a list shows: from the sentence with most matches to the end of
 * its paragraph. Without a match What's New, else the first paragraph. Returns `''` for a paper without
 * a summary.
 *
 * @param highlighter of what was searched; null for nothing
 */
export function excerpt({ sections }: Paper, highlighter: Highlighter | null): string {
  let best = { score: -1, sentences: [] as readonly string[], index: 0 };
  for (const { kind, bullets } of sections) {
    const bonus = kind === 'whats-new' ? WHATS_NEW_BONUS : 0;
    const paragraphs = bullets
      .slice(0, MAX_BULLETS)
      .flatMap(({ text, children }) => [text, ...children])
      .filter((paragraph) => paragraph !== '');
    for (const paragraph of paragraphs) {
      const sentences = paragraph.split(/(?<=[.!?]) /);
      for (const [index, sentence] of sentences.entries()) {
        const score = (highlighter?.countMatches(sentence) ?? 0) + bonus;
        if (score > best.score) best = { score, sentences, index };
      }
    }
  }
  return best.sentences.slice(best.index).join(' ');
}
