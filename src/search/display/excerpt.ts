import type { Paper } from '../../digest/paper';
import { countMatches } from './highlight';

/** A list shows two lines of a paper; no more of one is looked through for them. */
const MOST_PARAGRAPHS = 500;

/**
 * The sentences of a paper that a list shows: from the sentence that holds most of the forms
 * asked for to the end of its paragraph; without a match What's New, else the first paragraph. '' for a
 * paper without a summary.
 */
export function excerpt({ sections }: Paper, forms: readonly string[]): string {
  let best = { weight: -1, sentences: [] as readonly string[], place: 0 };
  for (const { kind, bullets } of sections) {
    const bonus = kind === 'whats-new' ? 0.5 : 0;
    const most = bullets.slice(0, MOST_PARAGRAPHS);
    for (const paragraph of most.flatMap(({ text, children }) => [text, ...children])) {
      const sentences = paragraph.split(/(?<=[.!?]) /);
      for (const [place, sentence] of sentences.entries()) {
        const weight = paragraph === '' ? -1 : countMatches(sentence, forms) + bonus;
        if (weight > best.weight) best = { weight, sentences, place };
      }
    }
  }
  return best.sentences.slice(best.place).join(' ');
}
