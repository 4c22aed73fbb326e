import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/messages';

export type Saving = { readonly isSaved: boolean; readonly toggle: () => void };

const STAR = 'M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z';

/** A star, filled and red where the paper is saved. */
export function SaveButton(props: Saving & { className: string; children?: ReactNode }) {
  const { isSaved, toggle, className, children } = props;
  const { states } = useTexts('paper');
  return (
    <button
      type="button"
      aria-label={states.save}
      title={states.save}
      aria-pressed={isSaved}
      className={`target inline-flex items-center justify-center rounded-md print:hidden ${isSaved ? 'text-seal' : 'text-ink-3 hover:text-ink'} ${className}`}
      onClick={toggle}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        width="18"
        height="18"
        stroke="currentColor"
        strokeLinejoin="round"
        fill={isSaved ? 'currentColor' : 'none'}
      >
        <path d={STAR} />
      </svg>
      {children}
    </button>
  );
}
