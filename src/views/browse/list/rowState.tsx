import { Suspense } from 'react';
import { useTexts } from '../../../i18n/messages';
import { ICON_BUTTON } from '../../../ui/classNames';
import type { RowState } from './RowStatesContext';

type Saving = { readonly isSaved: boolean; readonly toggle: () => void };

/** What is known of a paper besides its digest. */
type Known = {
  readonly isRead: boolean;
  /** Its summary may be of another paper. */
  readonly isDoubtful: boolean;
  readonly saving: Saving;
};

/** How a row shows what is known of its paper. Apart from the row: its script loads with what knows it. */
export function rowState({ isRead, isDoubtful, saving }: Known): RowState {
  return {
    isRead,
    marks: (
      <Suspense>
        <Marks isRead={isRead} isDoubtful={isDoubtful} />
      </Suspense>
    ),
    action: (
      <Suspense>
        <SaveButton {...saving} />
      </Suspense>
    ),
  };
}

/** A read row differs by a word as well as by its colour. */
function Marks({ isRead, isDoubtful }: Omit<Known, 'saving'>) {
  const { states } = useTexts('paper');
  return (
    <>
      {isRead && <span>{states.read}</span>}
      {isDoubtful && <span className="text-note">{states.doubtful}</span>}
    </>
  );
}

const STAR = 'M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z';

/** A star, filled and red where the paper is saved. */
function SaveButton({ isSaved, toggle }: Saving) {
  const { states } = useTexts('paper');
  return (
    <button
      type="button"
      aria-label={states.save}
      aria-pressed={isSaved}
      className={`${ICON_BUTTON} -mr-2 self-start ${isSaved ? 'text-seal' : ''}`}
      onClick={toggle}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        width="18"
        height="18"
        stroke="currentColor"
        fill={isSaved ? 'currentColor' : 'none'}
      >
        <path d={STAR} />
      </svg>
    </button>
  );
}
