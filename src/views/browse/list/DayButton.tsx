import { lazy, type MouseEvent, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Day } from '../../../digest/day';
import type { Question } from '../../../question/question';
import { Icon } from '../../../ui/Icon';
import { LazyDialog } from '../../share/LazyDialog';
import { calendarButtonAttributes } from './dayHeadings';

const Calendar = lazy(() => import('../calendar/Calendar'));

type Props = {
  day: Day;
  /** Of the list around the heading. */
  question: Question;
  /** The day in words. */
  children: ReactNode;
};

/** The name of a day in its heading, as the button that opens the calendar. */
export default function DayButton({ day, question, children }: Props) {
  /** Holds the calendar while it is open: a dialog within the heading would be part of its name. */
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
        {...calendarButtonAttributes(day)}
        aria-haspopup="dialog"
        aria-expanded={holder !== null}
        onClick={open}
        className={`target inline-flex items-center gap-1.5 rounded-md px-2 hover:bg-wash ${holder ? 'bg-wash' : ''}`}
      >
        {children}
        <Icon name="unfold" size={14} />
      </button>
      {holder &&
        createPortal(
          <LazyDialog name="calendar">
            <Calendar day={day} question={question} onClose={() => setHolder(null)} />
          </LazyDialog>,
          holder,
        )}
    </>
  );
}
