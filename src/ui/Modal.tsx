import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from './Icon';
import { ICON_BUTTON } from './looks';

type Props = {
  title: string;
  close: string;
  onClose: () => void;
  children: ReactNode;
};

/** A dialog over the page, open as long as it is there; Escape and a press beside it close it. */
export function Modal({ title, close, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressed = useRef<EventTarget>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    // Taken away while it is open it would keep the focus from going back.
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key for it
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onPointerDown={({ target }) => {
        pressed.current = target;
      }}
      // Beside it, and begun there: who marks text in it may let go anywhere.
      onClick={({ target }) => {
        if (target === dialog.current && target === pressed.current) dialog.current.close();
      }}
      className="m-auto max-h-[85dvh] w-[min(40rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-rule bg-paper p-0 text-ink backdrop:bg-[rgb(0_0_0/0.45)] max-sm:mb-0"
    >
      <div className="p-5">
        <div className="mb-3 flex items-center justify-between gap-3">
          <h2 className="text-17 font-bold">{title}</h2>
          <button
            type="button"
            className={ICON_BUTTON}
            aria-label={close}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
