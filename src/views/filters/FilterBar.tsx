import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ManifestDay } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { BUTTON, BUTTON_PRIMARY, FILTER_TITLE } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useHistoryStep } from '../../ui/useHistoryStep';
import { useMedia } from '../../ui/useMedia';
import { AppliedFilters } from './AppliedFilters';
import { chipsOf } from './chips';
import { DateFields } from './DateFields';
import { DayFilter } from './DayFilter';
import { useSettled } from './useSettled';
import { VoteFilter } from './VoteFilter';

/** The combo box is as heavy as React itself: it comes when the first papers are there. */
const AuthorField = lazy(() => import('./AuthorField'));

const FIELDS = 'filter-fields';
/** The fields stand in the band. */
const WIDE = '(min-width: 64rem)';

/** The filters and what of them is on. On a phone the strip stands there, the fields are in a sheet. */
export default function FilterBar(props: { question: Question; days: readonly ManifestDay[] }) {
  const messages = useMessages();
  const { filters } = messages;
  const [open, setOpen] = useState(false);
  const sheet = useRef<HTMLFieldSetElement>(null);
  // The browser opens it by itself, maybe before the script has come.
  useEffect(() => setOpen(sheet.current?.matches(':popover-open') ?? false), []);
  const settled = useSettled();
  // On a phone they are folded away; neither is worth waking the worker before the page is at rest.
  const isShown = useMedia(WIDE) || open;
  const complete = settled && isShown;
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
    <section
      aria-label={filters.title}
      className="border-b border-rule print:hidden"
      onBlur={endStep}
      onPointerDownCapture={endStep}
    >
      <div className="mx-auto max-w-(--page) px-4 py-2 sm:px-7 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem_13rem] lg:gap-x-12">
        <div className="min-w-0 lg:col-start-1 lg:row-start-1">
          <DayFilter question={question} days={days} ask={type} />
        </div>
        <fieldset
          id={FIELDS}
          popover="auto"
          aria-label={filters.title}
          // A sheet of its own on a phone; part of the band, as if it were not there, elsewhere.
          className="m-0 gap-4 max-lg:fixed max-lg:inset-x-0 max-lg:top-auto max-lg:bottom-0 max-lg:max-h-[85dvh] max-lg:w-full max-lg:max-w-none max-lg:overflow-y-auto max-lg:rounded-t-lg max-lg:border-t max-lg:border-rule max-lg:bg-paper max-lg:p-4 max-lg:text-ink max-lg:backdrop:bg-[rgb(0_0_0/0.45)] max-lg:open:grid lg:contents"
          ref={sheet}
          onToggle={({ newState }) => setOpen(newState === 'open')}
        >
          <div className="lg:z-1 lg:col-start-1 lg:row-start-1 lg:ml-9 lg:self-start lg:justify-self-start">
            <DateFields question={question} days={days} ask={type} />
          </div>
          <div className="min-w-0 lg:col-start-2 lg:row-start-1">
            <VoteFilter question={question} withChart={complete} ask={type} />
          </div>
          <Suspense fallback={<AuthorPlace label={filters.author} />}>
            {complete ? (
              <AuthorField question={question} ask={ask} sheet={open ? sheet.current : null} />
            ) : (
              <AuthorPlace label={filters.author} />
            )}
          </Suspense>
          <button
            type="button"
            popoverTarget={FIELDS}
            popoverTargetAction="hide"
            className={`${BUTTON_PRIMARY} justify-center lg:hidden`}
          >
            {filters.close}
          </button>
        </fieldset>
        <div className="flex flex-wrap items-center gap-x-1.5 gap-y-2 pt-1 lg:col-span-3 lg:row-start-2">
          <button type="button" className={`${BUTTON} mt-1 lg:hidden`} popoverTarget={FIELDS}>
            <Icon name="filter" />
            {filters.open}
            {applied > 0 && <span className="sr-only">{filters.active(applied)}</span>}
          </button>
          <AppliedFilters question={question} ask={ask} />
        </div>
      </div>
    </section>
  );
}

function AuthorPlace({ label }: { label: string }) {
  return (
    <div>
      <span className={FILTER_TITLE}>{label}</span>
      <div className="target rounded-md border border-rule bg-sheet" />
    </div>
  );
}
