import type { ReactNode } from 'react';
import { Icon } from './Icon';

type Props = {
  /** What the button says that removes it. */
  removal: string;
  onRemove: () => void;
  /** Leads to where it can be changed; null: it can only be removed. */
  onOpen: (() => void) | null;
  /** The id of what `onOpen` opens. */
  opens: string;
  children: ReactNode;
};

/** Something that is applied, and the button that removes it. */
export function Chip({ removal, onRemove, onOpen, opens, children }: Props) {
  const text = <span className="truncate border-b-2 border-ink">{children}</span>;
  return (
    <span className="flex max-w-full items-center text-13 font-bold text-ink">
      {onOpen ? (
        <button
          type="button"
          aria-controls={opens}
          className="target inline-flex min-w-0 items-center hover:text-ink-2"
          onClick={onOpen}
        >
          {text}
        </button>
      ) : (
        text
      )}
      <button
        type="button"
        aria-label={removal}
        className="target inline-flex min-w-(--target) shrink-0 items-center justify-center hover:text-ink-2"
        onClick={onRemove}
      >
        <Icon name="icon-close" size={12} />
      </button>
    </span>
  );
}
