import type { Paper } from '../../digest/paper';
import type { Highlighter } from './highlight';

/** A list shows a few lines of a paper: a huge section is not searched to its end for them. */
const MAX_BULLETS = 500;

/** What's New wins between sentences with the same number of matches. */
const WHATS_NEW_BONUS = 0.5;

/**
 * The sentences of a paper that a search has found: from the sentence with most matches to the end of its
 * paragraph. null: none matches.
 */
export function excerpt({ sections }: Paper, highlighter: Highlighter): string | null {
  let best: { score: number; text: string } | null = null;
  for (const { kind, bullets } of sections) {
    const bonus = kind === 'whats-new' ? WHATS_NEW_BONUS : 0;
    const paragraphs = bullets
      .slice(0, MAX_BULLETS)
      .flatMap(({ text, children }) => [text, ...children]);
    for (const paragraph of paragraphs) {
      const sentences = paragraph.split(/(?<=[.!?]) /);
      for (const [index, sentence] of sentences.entries()) {
        const matches = highlighter.countMatches(sentence);
        if (matches > 0 && matches + bonus > (best?.score ?? 0)) {
          best = { score: matches + bonus, text: sentences.slice(index).join(' ') };
        }
      }
    }
  }
  return best?.text ?? null;
}
