import type { Paper } from '../digest/paper';
import { oneLine } from './oneLine';

/**
 * The keywords of a paper, each on one line and without the commas and semicolons that separate keywords in
 * other formats: `'a, b'` → `'a b'`. Empty where the digest names none.
 */
export function keywordsOf({ keywords }: Pick<Paper, 'keywords'>): readonly string[] {
  return keywords
    .map((keyword) => oneLine(keyword.replace(/[,;，、；]/g, ' ')))
    .filter((keyword) => keyword !== '');
}
