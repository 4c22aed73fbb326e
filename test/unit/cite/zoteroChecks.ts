import { expect } from 'vitest';
import { oneLine } from '../../../src/cite/oneLine';
import type { Paper } from '../../../src/digest/paper';
import type { ZoteroItem } from './zoteroRules';

/** Fields that nothing in a digest could fill. */
const INVENTED = ['publicationTitle', 'publisher', 'conferenceName', 'abstractNote'];

/** Checks title, DOI and address of an item, and that nothing is invented. */
export function checkFacts(
  item: ZoteroItem,
  { id, title }: Paper,
  expectedTitle = oneLine(title),
): void {
  expect(item.title).toBe(expectedTitle);
  expect(item.DOI).toBe(`10.48550/arXiv.${id}`);
  expect(item.url).toBe(`https://arxiv.org/abs/${id}`);
  for (const field of INVENTED) expect(item[field]).toBeUndefined();
}
