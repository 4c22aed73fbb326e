import { lazy, type ReactNode } from 'react';
import type { Day } from '../../../digest/day';
import type { Question } from '../../../question/question';
import { calendarButtonAttributes } from './dayHeadings';
import { HeadingButton } from './HeadingButton';

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
  return (
    <HeadingButton
      attributes={calendarButtonAttributes(day)}
      className="px-2"
      dialog={(close) => <Calendar day={day} question={question} onClose={close} />}
    >
      {children}
    </HeadingButton>
  );
}
