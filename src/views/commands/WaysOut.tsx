import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { resultsQuery } from '../../archive/page/resultsQuery';
import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { useConditionNames } from '../filters/conditionNames';
import { Lifted } from '../filters/Lifted';
import { useQuestion } from '../useQuestion';

type Props = {
  /** As it is typed by now. */
  question: Question;
  /** One is followed. */
  onOpen: () => void;
};

/** How many there are alone. */
const NO_HITS = { offset: 0, limit: 0 };

/** Where nothing answers what is typed: what fewer conditions would find. Nothing until that is certain. */
export function WaysOut({ question, onOpen }: Props): ReactNode {
  const { timeline, count } = useMessages();
  const names = useConditionNames(question.topics);
  const title = useId();
  const progress = useProgress();
  // The last letters are asked after a pause.
  const isAsked = useQuestion().text === question.text;
  const { data, isPlaceholderData } = useQuery({
    ...resultsQuery(useArchive(), question, NO_HITS, progress),
    enabled: isAsked,
  });
  const isCertain = isAsked && data?.completeness === 'complete' && !isPlaceholderData;
  if (!isCertain || data.total > 0 || data.relaxations.length === 0) return null;
  return (
    <section aria-labelledby={title} className="mt-1.5 border-t border-rule pt-1">
      <h2 id={title} className="px-3 pt-1.5 pb-0.5 text-12 text-ink-3">
        {timeline.none} {timeline.relaxations}
      </h2>
      <ul>
        {data.relaxations.map((relaxation) => (
          <li key={`${relaxation.kind} ${relaxation.text}`}>
            <Link
              to="/"
              search={relaxation.question}
              className="target flex items-center justify-between gap-3 px-3 py-1 text-14 hover:bg-wash"
              onClick={onOpen}
            >
              <Lifted relaxation={relaxation} names={names} />
              <span className="shrink-0 text-12 text-ink-3">{count.papers(relaxation.papers)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
