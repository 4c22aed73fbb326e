import fc from 'fast-check';
import type { OwnImport } from '../../../src/digest/ownDigests';
import { dayOf, idOf } from '../search/papers';

/** Ids by part, `{'2025-02-26': ['2502.00001']}`, as an import whose texts are not looked at. */
export function ownImport(
  name: string,
  days: Readonly<Record<string, readonly string[]>>,
  votes: number | null = 1,
): OwnImport {
  const parts = Object.entries(days).map(([day, ids]) => ({
    day: dayOf(day),
    path: `${day}.md`,
    hash: ids.join(),
    start: 0,
    end: 10,
    papers: ids.map((id) => ({ id: idOf(id), votes })),
  }));
  return { id: `${name} ${JSON.stringify(days)}`, name, addedAt: 0, parts, texts: new Blob() };
}

const DAYS = ['2025-02-24', '2025-02-25', '2025-02-26'] as const;
const ids = fc.uniqueArray(
  fc.constantFrom('2502.00001', '2502.00002', '2502.00003', '2502.00004'),
  { minLength: 1 },
);

/** Days with papers, few of each, so that they meet. */
export const dayPapers = fc.dictionary(fc.constantFrom(...DAYS), ids);

export const ownImports = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a.zip', 'b.zip', 'c.zip'), dayPapers).map(([name, days]) => {
    return ownImport(name, days);
  }),
  { selector: ({ id }) => id, maxLength: 4 },
);
