import { type DialogHTMLAttributes, type RefObject, useLayoutEffect, useRef } from 'react';

type Events = Pick<DialogHTMLAttributes<HTMLDialogElement>, 'onPointerDown' | 'onClick'>;

/**
 * A modal dialog that is open while it is rendered. The browser closes it at Escape. A press outside
 * closes it too, if it also began outside: a text selection may end there.
 */
export function useDialog(): { ref: RefObject<HTMLDialogElement | null> } & Events {
  const ref = useRef<HTMLDialogElement>(null);
  const pressStart = useRef<EventTarget>(null);
  // A layout effect: the next key must go into the dialog.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog?.open) dialog?.showModal();
    // Closed before it is removed, or the focus would not return to where it was.
    return () => dialog?.close();
  }, []);
  return {
    ref,
    onPointerDown({ target }) {
      pressStart.current = target;
    },
    onClick({ target }) {
      if (target === ref.current && target === pressStart.current) ref.current?.close();
    },
  };
}
