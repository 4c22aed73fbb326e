import { useLayoutEffect, useState } from 'react';
import type { AuthorList } from '../../archive/contract';

/** Authors found, and how many were asked for at most. */
type Answer = { readonly list: AuthorList; readonly limit: number };

/**
 * The authors to show: while more is read, those that the reader looks at keep their order. `late` is the
 * newest answer where that is another one, else null; `take` shows it.
 *
 * @param newest null: not there yet
 */
export function useHeldAuthors(newest: AuthorList | null, limit: number, isUsed: () => boolean) {
  const [held, setHeld] = useState<Answer | null>(newest && { list: newest, limit });
  // Whether the reader uses the list is written in the document, which rendering must not ask.
  useLayoutEffect(() => {
    if (!newest) return;
    setHeld((shown) =>
      shown?.limit === limit && isUsed() && !beginsAlike(shown.list, newest)
        ? shown
        : { list: newest, limit },
    );
  }, [newest, limit, isUsed]);
  return {
    shown: held?.list ?? null,
    late: newest && held && held.list !== newest ? newest : null,
    take: () => setHeld(newest && { list: newest, limit }),
  };
}

/** Whether the newest authors begin with those shown; their counts may have grown. */
function beginsAlike(shown: AuthorList, newest: AuthorList): boolean {
  return shown.authors.every(({ name }, index) => newest.authors[index]?.name === name);
}
