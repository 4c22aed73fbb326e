import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { Day } from '../../../digest/day';
import { useMessages } from '../../../i18n/messages';
import { oneDayOf } from '../../../question/oneDay';
import type { Question } from '../../../question/question';
import { Icon } from '../../../ui/Icon';
import { isPlainClick } from '../../../ui/isPlainClick';
import { keepInPlace } from '../../../ui/keepInPlace';
import { arrowOf, calendarButtonOf, focusWhenDrawn } from './dayHeadings';
import { dayPlaceLink } from './dayPlaceLink';
import { neighbourDays } from './neighbourDays';
import { dayElementOf } from './rowsOnScreen';

type Props = {
  rel: 'prev' | 'next';
  /** Of the heading. */
  day: Day;
  /** Newest first. */
  days: readonly { readonly day: Day }[];
  /** Of the list around the heading. */
  question: Question;
};

/**
 * In the heading of a day, leads to the day before or after it: to its place in the list, or where the list
 * is limited to the day to the list of the other day.
 */
export default function DayArrow({ rel, day, days, question }: Props) {
  const { day: words, format } = useMessages();
  const isAlone = oneDayOf(question) !== null;
  const side = rel === 'prev' ? 'previous' : 'next';
  const target = neighbourDays(day, days)[side];
  // As wide for every pointer: the name of the day stays where the page was rendered with it.
  const look = `target inline-flex min-w-11 items-center justify-center rounded-md print:hidden ${rel === 'prev' ? '-ml-3.5' : ''}`;
  const icon = <Icon name={rel === 'prev' ? 'icon-left' : 'icon-right'} />;
  if (!target) return <span className={`${look} opacity-30`}>{icon}</span>;
  const goWithinList = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault();
    // The day may be on a page of the list that is drawn when one comes near it.
    const listPage = event.currentTarget.closest('[data-day]')?.parentElement;
    const nextPage =
      rel === 'prev' ? listPage?.nextElementSibling : listPage?.previousElementSibling;
    keepInPlace(() => dayElementOf(target) ?? nextPage ?? null);
  };
  const go = (event: MouseEvent<HTMLElement>) => {
    if (!isPlainClick(event)) return;
    if (!isAlone) goWithinList(event);
    focusWhenDrawn(() => arrowOf(target, rel) ?? calendarButtonOf(target));
  };
  return (
    <Link
      {...dayPlaceLink(target, question)}
      rel={rel}
      aria-label={`${words[side]} ${format.dayOfYear(target)}`}
      activeOptions={{ includeHash: true }}
      onClick={go}
      className={`${look} text-ink-2 hover:bg-wash hover:text-ink`}
    >
      {icon}
    </Link>
  );
}
