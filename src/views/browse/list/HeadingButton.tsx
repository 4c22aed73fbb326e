import { type MouseEvent, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../../../ui/Icon';
import { LazyDialog } from '../../share/LazyDialog';

type Props = {
  /** What opens, while it is open: it calls `close` once it is closed. */
  dialog: (close: () => void) => ReactNode;
  /** For the code that looks for the button. */
  attributes?: Readonly<Record<`data-${string}`, string>>;
  className?: string;
  children: ReactNode;
};

/** What a heading says, as the button that opens a dialog below the heading. */
export function HeadingButton({ dialog, attributes, className = '', children }: Props) {
  /** Holds the dialog while it is open: within the heading it would be part of its name. */
  const [holder, setHolder] = useState<Element | null>(null);
  const open = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // Safari does not focus a button that is pressed; the dialog returns the focus to where it was.
    if (document.activeElement === document.body) currentTarget.focus({ preventScroll: true });
    setHolder(currentTarget.closest('header'));
  };
  return (
    <>
      <button
        type="button"
        {...attributes}
        aria-haspopup="dialog"
        aria-expanded={holder !== null}
        onClick={open}
        className={`target inline-flex items-center gap-1.5 rounded-md hover:bg-wash ${className} ${holder ? 'bg-wash' : ''}`}
      >
        {children}
        <Icon name="icon-unfold" size={14} />
      </button>
      {holder &&
        createPortal(<LazyDialog name="open">{dialog(() => setHolder(null))}</LazyDialog>, holder)}
    </>
  );
}
