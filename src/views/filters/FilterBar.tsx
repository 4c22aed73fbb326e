import { lazy, Suspense } from 'react';
import { flushSync } from 'react-dom';
import { sizeOf } from '../../digest/archiveSize';
import type { ManifestDays } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import { chipsOf } from '../../question/chips';
import { hasFilters } from '../../question/filters';
import { wholeDayOf } from '../../question/oneDay';
import { isPlain, NO_QUESTION, type Question } from '../../question/question';
import { PAGE, QUIET_LINK } from '../../ui/classNames';
import { focusMain } from '../../ui/focusMain';
import { useHydrated } from '../../ui/useHydrated';
import { useMedia } from '../../ui/useMedia';
import type { ListSize } from '../browse/list/ListSizeContext';
import { useSaidSize } from '../browse/list/useSaidSize';
import { AppliedFilters } from './AppliedFilters';
import { FilterButton } from './FilterButton';
import { FilterSheet } from './FilterSheet';
import { type FilterControl, focusControl } from './filterControl';
import { ListOptions } from './ListOptions';
import { useChangeQuestion } from './useChangeQuestion';
import { useFilterFolding } from './useFilterFolding';
import { useFilterSheet } from './useFilterSheet';

/** What fails to load is left out. */
const SaveSearch = lazy(() => import('../marks/SaveSearch').catch(() => ({ default: () => null })));

const SHEET = 'filter-fields';
/** From this width the fields are part of the filter bar. */
const WIDE = '(min-width: 64rem)';

type Props = { question: Question; manifest: ManifestDays };

/**
 * One line: the filters that are on, and how many papers the list shows in which form. The fields unfold
 * below it on wide screens; elsewhere they are in a sheet.
 */
export default function FilterBar({ question, manifest }: Props) {
  const { filters } = useMessages();
  const { change, refine, endRun } = useChangeQuestion();
  const hydrated = useHydrated();
  const chips = chipsOf(question);
  const isWholeDay = wholeDayOf(question) !== null;
  const folding = useFilterFolding(hasFilters(question) && !isWholeDay, manifest.days.length);
  const isWide = useMedia(WIDE);
  const sheet = useFilterSheet(question, isWide);
  const openAt = (control: FilterControl) => {
    if (!isWide) return sheet.openAt(control);
    // What is folded cannot have the focus.
    flushSync(folding.open);
    focusControl(sheet.ref.current, control);
  };
  const applied = (
    <AppliedFilters
      chips={chips}
      isInLine={isWide}
      sheet={SHEET}
      onOpen={openAt}
      onChange={change}
    />
  );
  // Placeholder of the button, whose script loads later: without it the line could wrap when the button comes.
  const room = (
    <span className="target invisible inline-flex items-center px-2 text-13 whitespace-nowrap">
      {filters.save}
    </span>
  );
  const clear = chips.length > 0 && (
    <>
      <button
        type="button"
        className={`target px-2 text-13 ${QUIET_LINK}`}
        onClick={() => {
          focusMain();
          change(NO_QUESTION);
        }}
      >
        {filters.clear}
      </button>
      {/* It opens the library, which a page that is rendered without a browser has not. */}
      {!isWholeDay &&
        (hydrated ? (
          <Suspense fallback={room}>
            <SaveSearch question={question} />
          </Suspense>
        ) : (
          room
        ))}
    </>
  );
  return (
    <section
      aria-label={filters.title}
      className="border-b border-rule print:hidden"
      onBlur={endRun}
      onPointerDownCapture={endRun}
    >
      <div className={PAGE}>
        <div className="relative flex min-h-12 flex-wrap items-center gap-x-1 text-13 text-ink-2 sm:gap-x-3 lg:min-h-11">
          {isWide && applied}
          <FilterButton sheet={SHEET} question={question} folding={folding} onOpen={openAt} />
          {isWide && clear}
          <ListOptions question={question} listSize={useSize(question, manifest)} />
        </div>
        {/* A phone has no room to say the day twice: the heading of the day is next. */}
        {!isWide && chips.length > 0 && !isWholeDay && (
          // biome-ignore lint/a11y/noStaticElementInteractions: its buttons have the focus
          <div
            // Room for the frame of a focus. Browsers leave a button with the focus half out of sight.
            className="-mx-(--edge) -my-1 flex items-center gap-x-2 overflow-x-auto px-(--edge) py-1 whitespace-nowrap"
            onFocus={({ target }) => target.scrollIntoView({ block: 'nearest', inline: 'nearest' })}
          >
            {applied}
            {clear}
          </div>
        )}
        <FilterSheet
          id={SHEET}
          sheet={sheet}
          isWide={isWide}
          isUnfolded={folding.isOpen}
          manifest={manifest}
          onChange={change}
          onRefine={refine}
        />
      </div>
    </section>
  );
}

/** Of what is counted already. */
const KNOWN = { looking: null, note: null, busy: false, sort: null, hasWords: false };

/** The size of the archive and of a day is known before their list is drawn; that of other lists only they know. */
function useSize(question: Question, { days, repeats }: ManifestDays): ListSize | null {
  const { count } = useMessages();
  const said = useSaidSize();
  const day = wholeDayOf(question);
  if (day) {
    const entry = days.find((candidate) => candidate.day === day);
    return entry ? { ...KNOWN, size: count.papers(entry.papers) } : null;
  }
  if (!isPlain(question)) return said;
  // Not read yet, or the list says that there are none.
  if (days.length === 0) return null;
  const { papers, listings } = sizeOf(days, repeats);
  return {
    ...KNOWN,
    size: papers === null ? count.listings(listings) : count.papers(papers),
    // The list has a row for each listing.
    note: papers === null || papers === listings ? null : count.listings(listings),
  };
}
