import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { authorsQuery } from '../../archive/page/workerQueries';
import { siteAddress } from '../../digest/site';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { BUTTON, FIELD, LABEL } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { useDraft } from '../../ui/useDraft';
import { LateFinds } from '../browse/list/LateFinds';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { ReadingProgress } from '../browse/list/ReadingProgress';
import { Failed } from '../Failed';
import { sayFound } from '../sayFound';
import { usePageHead } from '../usePageHead';
import { AuthorTable } from './AuthorTable';
import { LateFailed } from './LateFailed';
import { useHeldAuthors } from './useHeldAuthors';

/** More names than a screen holds, few enough to render without a pause. */
const PAGE_SIZE = 100;

/** All authors of the archive, most papers first, to be found by parts of their names. */
export function AuthorsPage() {
  const words = useTexts('authors');
  const { name = '' } = useSearch({ from: '/authors' });
  const navigate = useNavigate();
  const field = useDraft(name, (text) =>
    navigate({
      to: '/authors',
      search: (previous) => ({ ...previous, name: text.trim() }),
      replace: true,
      resetScroll: false,
    }),
  );
  usePageHead({ title: words.title, address: (site) => siteAddress(site, 'authors/') });
  return (
    <Page title={words.title}>
      <div className="max-w-180">
        <p className="mt-3 mb-5 text-13 text-ink-2">{words.namesakes}</p>
        <label className="block max-w-80">
          <span className={LABEL}>{words.find}</span>
          <input
            type="text"
            autoComplete="off"
            className={FIELD}
            placeholder={words.findPlaceholder}
            {...field}
          />
        </label>
        <MatchingAuthors key={name} name={name} />
      </div>
    </Page>
  );
}

function MatchingAuthors({ name }: { name: string }) {
  const words = useTexts('authors');
  const messages = useMessages();
  const { count, timeline } = messages;
  const [limit, setLimit] = useState(PAGE_SIZE);
  const archive = useArchive();
  const progress = useProgress();
  const matches = useQuery(
    authorsQuery(archive, NO_QUESTION, name, { offset: 0, limit }, progress),
  );
  const newest = matches.isPlaceholderData ? null : (matches.data ?? null);
  const { shown, late, take } = useHeldAuthors(newest, limit, isTableUsed);
  if (progress.failure) return <Failed failure={progress.failure} retry={archive.client.start} />;
  if (matches.isError) return <LateFailed query={matches} />;
  if (!matches.data || !shown) return <ListSkeleton />;
  const { total, completeness } = matches.data;
  const { authors } = shown;
  const more = total - shown.total;
  return (
    <>
      <div className="relative flex flex-wrap items-center gap-x-3 pt-5 pb-2 text-13">
        <p role="status" aria-busy={completeness === 'partial'} className="font-semibold">
          {sayFound(total, completeness, messages, count.authors)}
        </p>
        <ReadingProgress />
      </div>
      <LateFinds
        late={late && (more > 0 ? words.late(more) : timeline.reordered)}
        note={words.lateNote}
        takeNewest={take}
      />
      {total === 0 && completeness === 'complete' ? (
        <Notice title={words.none} hint={words.noneHint} />
      ) : (
        <AuthorTable authors={authors} />
      )}
      {authors.length < total && (
        <p className="pt-5 text-center">
          <button type="button" className={BUTTON} onClick={() => setLimit(limit + PAGE_SIZE)}>
            {words.more}
          </button>
        </p>
      )}
    </>
  );
}

/** Whether the reader has scrolled, or has a name focused. */
function isTableUsed(): boolean {
  return window.scrollY > 0 || document.activeElement?.closest('table') != null;
}
