import { Link } from '@tanstack/react-router';
import { useMessages, useTexts } from '../../i18n/messages';
import { oneDayOf } from '../../question/oneDay';
import { isPlain, type Question } from '../../question/question';
import type { Entry } from '../../search/query/paperStore';
import { ICON_BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { dayLink } from '../browse/list/links';
import { ListenSlot } from '../listen/ListenSlot';
import { CloseLink } from './CloseLink';
import { NeighbourNav } from './NeighbourNav';

// Begins in the article: WebKit cuts off what is outside of it.
const BACK = 'back-link';

/**
 * Stays on top of a paper: to the papers before and after it, on a phone to its day or the list that was
 * asked for, and closes it.
 */
export function PaperBar({ entry, question }: { entry: Entry; question: Question }) {
  const words = useTexts('paper');
  const { format } = useMessages();
  // The day of the list; of the whole archive, the newest that lists the paper.
  const day = oneDayOf(question) ?? (isPlain(question) ? entry.listings[0]?.day : undefined);
  return (
    // Covers what a swipe moves beneath it into the margins, too.
    <div className="paper-bar">
      {day ? (
        <Link
          {...dayLink(day, question)}
          aria-label={words.toDay(format.dayOfYear(day))}
          className={BACK}
        >
          <Icon name="icon-left" />
          {format.dayOfYear(day)}
        </Link>
      ) : (
        <CloseLink label={words.toList} className={BACK}>
          <Icon name="icon-left" />
          <span aria-hidden="true">{words.list}</span>
        </CloseLink>
      )}
      <NeighbourNav entry={entry} question={question} />
      <ListenSlot kind="paper" paper={entry.paper} />
      <CloseLink label={words.close} className={ICON_BUTTON}>
        <Icon name="icon-close" />
      </CloseLink>
    </div>
  );
}
