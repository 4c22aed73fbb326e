import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import { rowElementAround, rowElementOf, titleLinkOf } from '../browse/list/rowsOnScreen';

/**
 * Gives the focus of a row that leaves a list, by its own star for one, to the row that takes its place, or the last
 * one; where none is left, to the main part of the page.
 *
 * @param ids the papers of the list, in order
 */
export function useFocusOfLostRow(ids: readonly ArxivId[]): void {
  const focused = useRef<string | null>(null);
  const before = useRef(ids);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? rowElementAround(target) : null;
      focused.current = row?.dataset.paperId ?? null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    const had: readonly string[] = before.current;
    const has: readonly string[] = ids;
    before.current = ids;
    const id = focused.current;
    const place = id === null || has.includes(id) ? -1 : had.indexOf(id);
    if (place < 0 || document.activeElement !== document.body) return;
    const next = ids[Math.min(place, ids.length - 1)];
    const row = next === undefined ? null : rowElementOf(next);
    if (row) titleLinkOf(row)?.focus();
    else focusContent();
  });
}

/**
 * Where the library becomes empty, gives the focus of the row that has gone to the main part of the page.
 *
 * @param isEmpty whether the library is; null while it is read
 */
export function useFocusOfEmptied(isEmpty: boolean | null): void {
  const before = useRef(isEmpty);
  useLayoutEffect(() => {
    const isEmptied = isEmpty && before.current === false;
    before.current = isEmpty;
    if (isEmptied && document.activeElement === document.body) focusContent();
  }, [isEmpty]);
}

function focusContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}
