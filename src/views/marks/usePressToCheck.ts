import { useEffect } from 'react';
import { rowElementAround } from '../browse/list/rowsOnScreen';

/**
 * While papers are chosen a press anywhere in a row is one on its check box, unless the paper would open next to the
 * list. On the document: a list is not drawn again for it, and no link of a row is followed.
 */
export function usePressToCheck(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: MouseEvent) => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof Element) || target.closest('label')) return;
      const box = rowElementAround(target)?.querySelector<HTMLElement>('[type=checkbox]');
      if (!box) return;
      event.preventDefault();
      event.stopPropagation();
      box.click();
    };
    document.addEventListener('click', press, { capture: true });
    return () => document.removeEventListener('click', press, { capture: true });
  }, [isOn]);
}
