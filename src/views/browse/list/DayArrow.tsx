import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { Day } from '../../../digest/day';
import { useMessages } from '../../../i18n/messages';
import { isPlain, type Question } from '../../../question/question';
import { Icon } from '../../../ui/Icon';
import { isPlainClick } from '../../../ui/isPlainClick';
import { keepInPlace } from '../../../ui/keepInPlace';
import { useQuestion } from '../../useQuestion';
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
  /** Of the list around the heading; null on the page of the day. */
  question: Question | null;
};

/** In the heading of a day, leads to the day before or after it: to its place in a list, else to its page. */
export default function DayArrow({ rel, day, days, question }: Props) {
  const { day: words, format } = useMessages();
  const asked = useQuestion();
  const side = rel === 'prev' ? 'previous' : 'next';
  const target = neighbourDays(day, days)[side];
  // As wide for every pointer: the name of the day stays where the page was rendered with it.
  const look = `target inline-flex min-w-11 items-center justify-center rounded-md print:hidden ${rel === 'prev' ? '-ml-3.5' : ''}`;
  const icon = <Icon name={rel === 'prev' ? 'left' : 'right'} />;
  if (!target) return <span className={`${look} opacity-30`}>{icon}</span>;
  const goWithinList = (event: MouseEvent<HTMLElement>) => {
    if (!question || !isPlainClick(event)) return;
    event.preventDefault();
    // The day may be on a page of the list that is drawn when one comes near it.
    const listPage = event.currentTarget.closest('[data-day]')?.parentElement;
    const nextPage =
      rel === 'prev' ? listPage?.nextElementSibling : listPage?.previousElementSibling;
    keepInPlace(() => dayElementOf(target) ?? nextPage ?? null);
    focusWhenDrawn(() => arrowOf(target, rel) ?? calendarButtonOf(target));
  };
  return (
    <Link
      {...dayPlaceLink(target, question ?? asked, question !== null && isPlain(question))}
      rel={rel}
      aria-label={`${words[side]} ${format.dayOfYear(target)}`}
      activeOptions={{ includeHash: true }}
      onClick={goWithinList}
      className={`${look} text-ink-2 hover:bg-wash hover:text-ink`}
    >
      {icon}
    </Link>
  );
}
