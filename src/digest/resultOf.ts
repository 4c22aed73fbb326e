import { headline } from './headline';
import type { Paper } from './paper';

/** The first sentence of the results as a headline; null: the summary has no such section. */
export function resultOf({ sections }: Pick<Paper, 'sections'>): string | null {
  const section = sections.find(({ kind }) => kind === 'performance-highlights');
  return headline(section?.bullets[0]?.text ?? '') || null;
}
