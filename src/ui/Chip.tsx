import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** Something that is applied, as a button that removes it. */
export function Chip(props: { label: string; onRemove: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      onClick={props.onRemove}
      className="target inline-flex max-w-full items-center gap-1.5 text-13 font-bold text-ink hover:text-ink-2"
    >
      <span className="truncate border-b-2 border-ink">{props.children}</span>
      <Icon name="close" size={12} />
    </button>
  );
}
