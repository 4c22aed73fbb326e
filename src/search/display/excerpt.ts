import type { Paper } from '../../digest/paper';

/** A list shows a few lines of a paper: a huge section is not searched to its end for them. */
const MAX_BULLETS = 500;

/** Letters before the first match at most: a row shows about twice as many of a sentence on a phone. */
const MAX_BEFORE = 50;

/** Letters before the first match that are kept where the others are cut off. */
const KEPT_BEFORE = 25;

/** What's New wins between sentences with the same number of matches. */
const WHATS_NEW_BONUS = 0.5;

/**
 * The sentences of a paper that a search has found: from the sentence with most matches to the end of its
 * paragraph; of a long sentence from shortly before the first match, after `…`. Where neither these nor the titles match but keywords do, all keywords: `'강화 학습, 보상'`. null:
 * none matches.
 */
export function excerpt(
  { title, koreanTitle, keywords, sections }: Paper,
  countMatches: (text: string) => number,
  firstMatch: (text: string) => number,
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
  if (best) return cutBefore(best.text, firstMatch(best.text));
  const found = keywords.some((keyword) => countMatches(keyword) > 0);
  return found && countMatches(`${title} ${koreanTitle}`) === 0 ? keywords.join(', ') : null;
}

/** Cuts off what comes long before a place, at a space; nothing where markup would be cut. */
function cutBefore(text: string, place: number): string {
  if (place <= MAX_BEFORE) return text;
  const start = text.lastIndexOf(' ', place - KEPT_BEFORE) + 1;
  const hasMarkup = /[*_`$<>[\]()]/.test(text.slice(0, start));
  return start === 0 || hasMarkup ? text : `… ${text.slice(start)}`;
}
