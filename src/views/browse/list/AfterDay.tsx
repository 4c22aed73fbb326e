import type { ComponentProps } from 'react';
import { isReadByDay } from '../../listen/isReadByDay';
import { ListenSlot } from '../../listen/ListenSlot';
import DayArrow from './DayArrow';

/**
 * In the heading of a day, what follows its name. A part of a day is read aloud with the list that it is in.
 * Next to the reader pane there is no room: the pane has the button, and the menu of the header.
 */
export default function AfterDay(arrow: Omit<ComponentProps<typeof DayArrow>, 'rel'>) {
  const { day, question } = arrow;
  return (
    <>
      <DayArrow {...arrow} rel="next" />
      {(!question || isReadByDay(question)) && (
        <span className="contents xl:hidden">
          <ListenSlot kind="day" day={day} />
        </span>
      )}
    </>
  );
}
