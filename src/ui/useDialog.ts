import {
  type DialogHTMLAttributes,
  type RefObject,
  type SyntheticEvent,
  useLayoutEffect,
  useRef,
} from 'react';

type Events = Pick<
  DialogHTMLAttributes<HTMLDialogElement>,
  'onPointerDown' | 'onClick' | 'onCancel' | 'onClose'
>;

type Dialog = {
  /** Closes it and calls `onClose`. */
  readonly close: () => void;
  /** Of the element. */
  readonly attributes: { readonly ref: RefObject<HTMLDialogElement | null> } & Events;
};

/**
 * A modal dialog that is open while it is rendered. The browser closes it at Escape. A press outside
 * closes it too, if it also began outside: a text selection may end there.
 *
 * @param onClose is called at once, not by the `close` event alone: the browser sends that in a later task,
 *   and what is rendered meanwhile would open the dialog again
 */
export function useDialog(onClose: () => void): Dialog {
  const ref = useRef<HTMLDialogElement>(null);
  const pressStart = useRef<EventTarget>(null);
  // A layout effect: the next key must go into the dialog.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog?.open) dialog?.showModal();
    // Closed before it is removed, or the focus would not return to where it was.
    return () => dialog?.close();
  }, []);
  const close = () => {
    ref.current?.close();
    onClose();
  };
  return {
    close,
    attributes: {
      ref,
      onPointerDown({ target }) {
        pressStart.current = target;
      },
      onClick({ target }) {
        if (target === ref.current && target === pressStart.current) close();
      },
      onCancel({ target }: SyntheticEvent) {
        if (target === ref.current) close();
      },
      onClose,
    },
  };
}
