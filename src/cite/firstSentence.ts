import type { Paper } from '../digest/paper';
import { oneLine } from './oneLine';

/**
 * Returns the first sentence of a paper's What's New, or of the first section when there is none;
 * null without text. A sentence ends at punctuation after Hangul, a closing bracket or a quote, so
 * that `GPT-4.5 모델`, `et al. 이` and `3.5배` do not end it; without one the whole text counts.
 * `'모델을 제안합니다. 성능이 …'` → `'모델을 제안합니다.'`
 */
export function firstSentence({ sections }: Paper): string | null {
  const section = sections.find(({ kind }) => kind === 'whats-new') ?? sections[0];
  const text = oneLine(section?.bullets[0]?.text ?? '');
  return SENTENCE.exec(text)?.[0] ?? (text || null);
}

const SENTENCE = /^.*?[가-힣)\]"'”’][.!?](?=\s|$)/;
