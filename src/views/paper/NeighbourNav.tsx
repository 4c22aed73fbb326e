import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { neighboursQuery } from '../../archive/page/queryOptions';
import type { ArxivId } from '../../digest/arxivId';
import { plainText } from '../../digest/plainText';
import { useTexts } from '../../i18n/messages';
import { NO_QUESTION, type Question } from '../../question/question';
import type { Neighbour } from '../../search/query/results';
import { ICON_BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useHydrated } from '../../ui/useHydrated';
import { useHasSplitView } from '../browse/useHasSplitView';

/**
 * The papers before and after this one in the list of the address; in the whole archive when the
 * paper is not in that list.
 */
export function NeighbourNav({ id, question }: { id: ArxivId; question: Question }) {
  const words = useTexts('paper');
  const archive = useArchive();
  const progress = useProgress();
  const asked = useQuery(neighboursQuery(archive, question, id, progress));
  // An answer from a moment ago counts too, or the links would blink while the archive is read.
  const missing = asked.data === null;
  const all = useQuery({
    ...neighboursQuery(archive, NO_QUESTION, id, progress),
    enabled: missing,
  });
  // Nobody had been asked when the page was rendered.
  const found = useHydrated() ? (missing ? all.data : asked.data) : undefined;
  const list = missing ? NO_QUESTION : question;
  return (
    <nav
      aria-label={words.neighbours}
      className="flex min-h-11 min-w-37 shrink-0 pointer-fine:min-h-8 pointer-fine:min-w-32 items-center justify-end print:hidden"
    >
      {found && (
        <>
          <span className="mr-1 text-13 text-ink-3">
            {words.position(found.position, found.total)}
          </span>
          <Step to={found.previous} list={list} label={words.previous} icon="up" />
          <Step to={found.next} list={list} label={words.next} icon="down" />
        </>
      )}
    </nav>
  );
}

function Step(props: { to: Neighbour | null; list: Question; label: string; icon: 'up' | 'down' }) {
  const hasSplitView = useHasSplitView();
  if (!props.to) {
    return (
      <span className={`${ICON_BUTTON} opacity-30`} aria-hidden="true">
        <Icon name={props.icon} />
      </span>
    );
  }
  const name = `${props.label}: ${plainText(props.to.title)}`;
  return (
    <Link
      to="/paper/$"
      params={{ _splat: props.to.id }}
      search={props.list}
      resetScroll={!hasSplitView}
      rel={props.icon === 'up' ? 'prev' : 'next'}
      aria-label={name}
      title={name}
      className={ICON_BUTTON}
    >
      <Icon name={props.icon} />
    </Link>
  );
}
