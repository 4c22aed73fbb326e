import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ManifestDay } from '../../digest/manifest';
import type { Question } from '../../digest/question';
import { useMessages } from '../../i18n/messages';
import { Icon } from '../../ui/Icon';
import { BUTTON, LABEL } from '../../ui/looks';
import { useHistoryStep } from '../../ui/useHistoryStep';
import { AppliedFilters } from './AppliedFilters';
import { chipsOf } from './chips';
import { DateFields } from './DateFields';
import { useSettled } from './useSettled';
import { VoteFields } from './VoteFields';

/** The combo box is as heavy as React itself: it comes when the first papers are there. */
const AuthorField = lazy(() => import('./AuthorField'));

/** The filters and what of them is on. On a phone the fields open below a button. */
export default function FilterBand(props: { question: Question; days: readonly ManifestDay[] }) {
  const messages = useMessages();
  const { filters } = messages;
  const [open, setOpen] = useState(false);
  const settled = useSettled();
  // As heavy as React, and on a phone folded away.
  const withAuthors = settled && (open || matchMedia('(min-width: 64rem)').matches);
  const navigate = useNavigate();
  const { question, days } = props;
  const ask = (change: Partial<Question>, replace = false) =>
    navigate({ to: '/', search: (now) => ({ ...now, ...change }), replace });
  // What is typed into a field is one step for Back: a year on its way to 2025 is 2, 20 and 202 too.
  const typing = useRef(false);
  const endStep = () => {
    typing.current = false;
  };
  useHistoryStep(endStep);
  const type = (change: Partial<Question>) => {
    ask(change, typing.current);
    typing.current = true;
  };
  const applied = chipsOf(question, messages).length;
  return (
    <section aria-label={filters.title} className="border-b border-rule" onBlur={endStep}>
      <div className="mx-auto max-w-(--page) flex flex-wrap items-center gap-x-1.5 gap-y-2.5 px-4 py-2.5 sm:px-7 lg:pt-3">
        <button
          type="button"
          className={`${BUTTON} lg:hidden`}
          aria-expanded={open}
          aria-controls="filter-fields"
          onClick={() => setOpen(!open)}
        >
          <Icon name="filter" />
          {filters.open}
          {applied > 0 && <span className="sr-only">{filters.active(applied)}</span>}
        </button>
        <div
          id="filter-fields"
          className={`${open ? 'grid' : 'hidden'} order-last basis-full gap-x-7 gap-y-3 sm:grid-cols-2 lg:order-none lg:grid lg:grid-cols-[19rem_minmax(0,1fr)_16rem]`}
        >
          <DateFields question={question} days={days} ask={type} />
          <VoteFields question={question} ask={type} />
          <Suspense fallback={<AuthorPlace label={filters.author} />}>
            {withAuthors ? (
              <AuthorField question={question} ask={ask} />
            ) : (
              <AuthorPlace label={filters.author} />
            )}
          </Suspense>
        </div>
        <AppliedFilters question={question} ask={ask} />
      </div>
    </section>
  );
}

function AuthorPlace({ label }: { label: string }) {
  return (
    <div>
      <span className={LABEL}>{label}</span>
      <div className="target rounded-md border border-rule bg-sheet" />
    </div>
  );
}
