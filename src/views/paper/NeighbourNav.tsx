import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { neighboursQuery } from '../../archive/page/workerQueries';
import type { ArxivId } from '../../digest/arxivId';
import { plainText } from '../../digest/plainText';
import { useTexts } from '../../i18n/messages';
import { NO_QUESTION, type Question } from '../../question/question';
import type { Neighbour } from '../../search/query/results';
import { ICON_BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useHydrated } from '../../ui/useHydrated';
import { PaperLink } from '../browse/list/PaperLink';

/**
 * The papers before and after this one in the list of the address; in the whole archive when the
 * paper is not in that list.
 */
export function NeighbourNav({ id, question }: { id: ArxivId; question: Question }) {
  const words = useTexts('paper');
  const archive = useArchive();
  const progress = useProgress();
  // The answer to an earlier state of reading counts too, or the links would blink meanwhile.
  const inList = useQuery(neighboursQuery(archive, question, id, progress));
  const isMissing = inList.data === null;
  const inArchive = useQuery({
    ...neighboursQuery(archive, NO_QUESTION, id, progress),
    enabled: isMissing,
  });
  const answer = isMissing ? inArchive.data : inList.data;
  // The worker does not answer at build.
  const neighbours = useHydrated() ? answer : undefined;
  const list = isMissing ? NO_QUESTION : question;
  return (
    <nav
      aria-label={words.neighbours}
      className="flex min-h-11 min-w-37 shrink-0 pointer-fine:min-h-8 pointer-fine:min-w-32 items-center justify-end print:hidden"
    >
      {neighbours && (
        <>
          <span className="mr-1 text-13 text-ink-3">
            {words.position(
              neighbours.position,
              neighbours.completeness === 'complete' ? neighbours.total : null,
            )}
          </span>
          <Step to={neighbours.previous} list={list} label={words.previous} icon="up" />
          <Step to={neighbours.next} list={list} label={words.next} icon="down" />
        </>
      )}
    </nav>
  );
}

function Step(props: { to: Neighbour | null; list: Question; label: string; icon: 'up' | 'down' }) {
  if (!props.to) {
    return (
      <span className={`${ICON_BUTTON} opacity-30`} aria-hidden="true">
        <Icon name={props.icon} />
      </span>
    );
  }
  const name = `${props.label}: ${plainText(props.to.title)}`;
  return (
    <PaperLink
      id={props.to.id}
      question={props.list}
      rel={props.icon === 'up' ? 'prev' : 'next'}
      aria-label={name}
      title={name}
      className={ICON_BUTTON}
    >
      <Icon name={props.icon} />
    </PaperLink>
  );
}
