import { useState } from 'react';
import type { ManifestDays } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import { chipsOf } from '../../question/chips';
import type { Question } from '../../question/question';
import { BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { AppliedFilters } from './AppliedFilters';
import { DayFilter } from './DayFilter';
import { FilterSheet } from './FilterSheet';
import { useChangeQuestion } from './useChangeQuestion';

const SHEET = 'filter-fields';

type Props = { question: Question; manifest: ManifestDays };

/** The filters and a chip for each that is on. On a phone the fields are in a sheet that a button opens. */
export default function FilterBar({ question, manifest }: Props) {
  const { filters } = useMessages();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const { change, refine, endRun } = useChangeQuestion();
  const chips = chipsOf(question);
  return (
    <section
      aria-label={filters.title}
      className="border-b border-rule print:hidden"
      onBlur={endRun}
      onPointerDownCapture={endRun}
    >
      <div className="mx-auto max-w-(--page) px-4 py-2 sm:px-7 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem_13rem] lg:gap-x-12">
        <div className="min-w-0 lg:col-start-1 lg:row-start-1">
          <DayFilter question={question} manifest={manifest} onChange={refine} />
        </div>
        <FilterSheet
          id={SHEET}
          isOpen={isSheetOpen}
          onToggle={setSheetOpen}
          question={question}
          days={manifest.days}
          onChange={change}
          onRefine={refine}
        />
        <div className="flex flex-wrap items-center gap-x-1.5 gap-y-2 pt-1 lg:col-span-3 lg:row-start-2">
          <button type="button" className={`${BUTTON} mt-1 lg:hidden`} popoverTarget={SHEET}>
            <Icon name="filter" />
            {filters.open}
            {chips.length > 0 && <span className="sr-only">{filters.active(chips.length)}</span>}
          </button>
          <AppliedFilters chips={chips} onChange={change} />
        </div>
      </div>
    </section>
  );
}
