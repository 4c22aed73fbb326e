import { Link } from '@tanstack/react-router';
import type { Day } from '../../../digest/day';
import { useMessages } from '../../../i18n/messages';
import type { Question } from '../../../question/question';
import { BUTTON } from '../../../ui/classNames';
import { dayLink } from './links';

type Props = { day: Day; question: Question; papers: number };

/** Below the first rows of a day that is cut: how many papers more it has, as a link to its page. */
export default function RestOfDay({ day, question, papers }: Props) {
  const { timeline } = useMessages();
  return (
    <p className="py-4 text-center">
      <Link {...dayLink(day, question)} className={BUTTON}>
        {timeline.rest(papers)}
      </Link>
    </p>
  );
}
