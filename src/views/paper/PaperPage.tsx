import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { paperQuery } from '../../archive/page/fileQueries';
import { type ArxivId, findArxivId } from '../../digest/arxivId';
import { arxivAbstract } from '../../digest/arxivLinks';
import { toFailure } from '../../failure';
import { useMessages, useTexts } from '../../i18n/messages';
import { BUTTON, BUTTON_PRIMARY } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { Failed } from '../Failed';
import { usePageHead } from '../usePageHead';
import { PaperView } from './PaperView';

/** The paper of the address; a notice where the address names none. */
export function PaperPage() {
  const id = findArxivId(useParams({ from: '/split-view/paper/$' })._splat ?? '');
  return <div className="paper-page">{id ? <PaperById key={id} id={id} /> : <NotAnId />}</div>;
}

function PaperById({ id }: { id: ArxivId }) {
  const paper = useQuery(paperQuery(useArchive(), id));
  usePageHead(paper.isPending ? { title: `arXiv ${id}`, address: () => null } : null);
  if (paper.data === undefined) {
    if (!paper.isError) return <ListSkeleton />;
    return <Failed level={1} failure={toFailure(paper.error)} retry={() => paper.refetch()} />;
  }
  return paper.data ? <PaperView entry={paper.data} /> : <UnknownPaper id={id} />;
}

function NotAnId() {
  const words = useTexts('paper');
  const { failure } = useMessages();
  usePageHead({ title: words.notAnId, address: () => null });
  return (
    <Notice level={1} title={words.notAnId} hint={words.notAnIdHint}>
      <Link to="/" className={BUTTON}>
        {failure.home}
      </Link>
    </Notice>
  );
}

function UnknownPaper({ id }: { id: ArxivId }) {
  const words = useTexts('paper');
  const { failure } = useMessages();
  usePageHead({ title: words.notFound, address: () => null });
  return (
    <Notice level={1} title={words.notFound} hint={words.notFoundHint(id)}>
      <a href={arxivAbstract(id)} rel="noreferrer" className={BUTTON_PRIMARY}>
        {words.openArxiv}
      </a>
      <Link to="/" className={BUTTON}>
        {failure.home}
      </Link>
    </Notice>
  );
}
