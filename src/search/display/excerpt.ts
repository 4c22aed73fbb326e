import type { Paper } from '../../digest/paper';

/** A list shows a few lines of a paper: a huge section is not searched to its end for them. */
const MAX_BULLETS = 500;

/** What's New wins between sentences with the same number of matches. */
const WHATS_NEW_BONUS = 0.5;

/**
 * The sentences of a paper that a search has found: from the sentence with most matches to the end of its
 * paragraph. Where neither these nor the titles match but keywords do, all keywords: `'강화 학습, 보상'`. null:
 * none matches.
 */
export function excerpt(
  { title, koreanTitle, keywords, sections }: Paper,
  countMatches: (text: string) => number,
): string | null {
  let best: { score: number; text: string } | null = null;
  for (const { kind, bullets } of sections) {
    const bonus = kind === 'whats-new' ? WHATS_NEW_BONUS : 0;
    const paragraphs = bullets
      .slice(0, MAX_BULLETS)
      .flatMap(({ text, children }) => [text, ...children]);
    for (const paragraph of paragraphs) {
      const sentences = paragraph.split(/(?<=[.!?]) /);
      for (const [index, sentence] of sentences.entries()) {
        const matches = countMatches(sentence);
        if (matches > 0 && matches + bonus > (best?.score ?? 0)) {
          best = { score: matches + bonus, text: sentences.slice(index).join(' ') };
        }
      }
    }
  }
  if (best) return best.text;
  const found = keywords.some((keyword) => countMatches(keyword) > 0);
  return found && countMatches(`${title} ${koreanTitle}`) === 0 ? keywords.join(', ') : null;
}
