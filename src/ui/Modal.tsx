import type { ReactNode } from 'react';
import { ICON_BUTTON } from './classNames';
import { Icon } from './Icon';
import { useDialog } from './useDialog';

type Props = {
  title: string;
  close: string;
  onClose: () => void;
  children: ReactNode;
};

/** A modal dialog that is open while it is rendered; Escape, its button and a press outside close it. */
export function Modal({ title, close, onClose, children }: Props) {
  const dialog = useDialog();
  return (
    <dialog
      {...dialog}
      aria-label={title}
      onClose={onClose}
      className="m-auto max-h-[85dvh] w-[min(40rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-rule bg-paper p-0 text-ink backdrop:bg-backdrop max-sm:mb-0"
    >
      <div className="p-5">
        <div className="mb-3 flex items-center justify-between gap-3">
          <h2 className="text-17 font-bold">{title}</h2>
          <button
            type="button"
            className={ICON_BUTTON}
            aria-label={close}
            onClick={() => dialog.ref.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
