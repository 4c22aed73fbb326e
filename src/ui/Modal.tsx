import { type ReactNode, useId } from 'react';
import { SheetHead } from './SheetHead';
import { useDialog } from './useDialog';

type Props = {
  title: string;
  close: string;
  onClose: () => void;
  children: ReactNode;
};

/** A modal dialog that is open while it is rendered, a sheet on a phone; Escape, its button and a press outside close it. */
export function Modal({ title, close, onClose, children }: Props) {
  const dialog = useDialog(onClose);
  const titleId = useId();
  return (
    <dialog
      {...dialog.attributes}
      aria-labelledby={titleId}
      className="sheet backdrop:bg-backdrop sm:m-auto sm:w-[min(40rem,calc(100vw-2rem))] sm:rounded-lg sm:border sm:border-rule"
    >
      <SheetHead
        titleId={titleId}
        title={title}
        button={{ 'aria-label': close, onClick: dialog.close }}
      />
      <div className="px-4 pt-1 pb-4">{children}</div>
    </dialog>
  );
}
