import type { Paper } from '../digest/paper';
import { oneLine } from './oneLine';

/**
 * The paper's own abstract on one line, `''` where the digest carries none: the summary, which is not the
 * paper's, never takes its place.
 */
export function abstractOf({ sections }: Pick<Paper, 'sections'>): string {
  const texts = sections
    .filter(({ kind }) => kind === 'abstract')
    .flatMap(({ bullets }) => bullets.flatMap(({ text, children }) => [text, ...children]));
  return oneLine(texts.join(' '));
}
