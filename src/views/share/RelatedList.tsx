import { useQueries } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { listedPaperQuery } from '../../archive/page/listedPaperQuery';
import { useRelated } from '../../archive/page/useRelated';
import type { ArxivId } from '../../digest/arxivId';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { BUTTON, QUIET_LINK } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { PaperLink } from '../browse/list/PaperLink';
import { PaperRow } from '../browse/list/PaperRow';
import { RelatedReasons } from '../browse/list/RelatedReasons';
import { Failed } from '../Failed';
import { RestOfArchive } from '../RestOfArchive';
import { TitleText } from '../text/RichText';
import { relatedAddress } from './addresses';
import { ListActions } from './ListActions';

/** Papers of the list at most: two screens of them. */
const MAX_RELATED = 30;

/** Papers that are named of those that the others are like. */
const MAX_NAMED = 3;

/** The papers most like some others, best first, each with what they have in common. */
export function RelatedList({ ids }: { ids: readonly ArxivId[] }) {
  const { related: words } = useTexts('share');
  const { count, failure } = useMessages();
  const archive = useArchive();
  const router = useRouter();
  const given = useQueries({
    queries: ids.slice(0, MAX_NAMED).map((id) => listedPaperQuery(archive, id, ids)),
  }).flatMap(({ data }) => data?.paper ?? []);
  const related = useRelated(ids, MAX_RELATED);
  const isWaiting = related.kind === 'waiting' || related.kind === 'asked';
  if (related.kind === 'found' && related.papers.length === 0) {
    return (
      <Notice level={1} title={words.none} hint={words.noneHint}>
        <Link to="/" className={BUTTON}>
          {failure.home}
        </Link>
      </Notice>
    );
  }
  const papers = related.kind === 'found' ? related.papers : [];
  const votes = papers.flatMap(
    ({
      entry: {
        listings: [newest],
      },
    }) => newest?.votes ?? [],
  );
  const overDays = { mostVotes: votes.length === 0 ? null : Math.max(...votes) };
  return (
    <Page title={words.title}>
      <div className="py-2 text-14 text-ink-2">
        {words.like}
        <p className="dots name-line">
          {given.map(({ id, title }) => (
            <PaperLink key={id} id={id} question={NO_QUESTION} className={QUIET_LINK}>
              <bdi lang="en">
                <TitleText title={title} />
              </bdi>
            </PaperLink>
          ))}
        </p>
        {ids.length > given.length && given.length > 0 && words.more(ids.length - given.length)}
      </div>
      <div className="flex min-h-11 items-center justify-between gap-3 border-b border-rule text-13">
        <p role="status" aria-busy={isWaiting} className="font-semibold">
          {related.kind === 'found' && count.papers(papers.length)}
          {isWaiting && words.waiting}
        </p>
        <ListActions
          list={{
            kind: 'papers',
            ids: papers.map(({ entry }) => entry.paper.id),
            papers: isWaiting
              ? 'reading'
              : related.kind === 'missing'
                ? 'failed'
                : papers.map(({ entry }) => entry.paper),
          }}
          name={words.title}
          address={() => relatedAddress(router, ids)}
        />
      </div>
      {papers.map(({ entry: { paper, listings }, reasons }) => {
        const [newest] = listings;
        return (
          newest && (
            <PaperRow
              key={paper.id}
              {...{ paper, listings, overDays }}
              listing={newest}
              question={NO_QUESTION}
              highlighter={null}
              reasons={
                reasons.length > 0 && (
                  <p className="dots related-facts">
                    <RelatedReasons reasons={reasons} />
                  </p>
                )
              }
              level="h2"
            />
          )
        );
      })}
      {isWaiting && (
        <>
          <RestOfArchive />
          <ListSkeleton />
        </>
      )}
      {related.kind === 'missing' && (
        <Failed failure={related.failure} retry={() => archive.client.start()} />
      )}
    </Page>
  );
}
