import { type DialogHTMLAttributes, type RefObject, useLayoutEffect, useRef } from 'react';

type Events = Pick<DialogHTMLAttributes<HTMLDialogElement>, 'onPointerDown' | 'onClick'>;

/**
 * A dialog over the page that is open as long as it is there. Escape, the browser's own, closes it, and so
 * does a press beside it: one that began there, since who marks text in it may let go anywhere.
 */
export function useDialog(): { ref: RefObject<HTMLDialogElement | null> } & Events {
  const ref = useRef<HTMLDialogElement>(null);
  const pressed = useRef<EventTarget>(null);
  // Before anything else can happen: what is typed next must go into it.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog?.open) dialog?.showModal();
    // Taken away while it is open it would keep the focus from going back.
    return () => dialog?.close();
  }, []);
  return {
    ref,
    onPointerDown({ target }) {
      pressed.current = target;
    },
    onClick({ target }) {
      if (target === ref.current && target === pressed.current) ref.current?.close();
    },
  };
}
