import { type FocusEvent, useId, useRef } from 'react';
import type { ManifestDays } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { BUTTON_PRIMARY, ICON_BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useHydrated } from '../../ui/useHydrated';
import { useMedia } from '../../ui/useMedia';
import { usePopover } from '../../ui/usePopover';
import { AuthorField } from './AuthorField';
import { DateFields } from './DateFields';
import { DayFilter } from './DayFilter';
import type { FilterControlProps } from './filterControl';
import { useSettled } from './useSettled';
import { VoteFilter } from './VoteFilter';

/** From this width the fields are part of the filter bar. */
const WIDE = '(min-width: 64rem)';

type Props = FilterControlProps & {
  id: string;
  /** Whether it shows on wide screens. */
  isUnfolded: boolean;
  manifest: ManifestDays;
  /** As `onChange`, but one step for Back with the changes before it. */
  onRefine: (change: Partial<Question>) => void;
};

/** The fields of the filters: a sheet that its button opens on a phone, a part of the filter bar elsewhere. */
export function FilterSheet(props: Props) {
  const { id, isUnfolded, question, manifest, onChange, onRefine } = props;
  const { filters } = useMessages();
  const sheet = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const { isOpen, onToggle } = usePopover(sheet);
  const isSettled = useSettled();
  const isWide = useMedia(WIDE);
  const isHydrated = useHydrated();
  // What has the focus must not be hidden behind the sheet.
  const closeBehind = ({ relatedTarget }: FocusEvent) => {
    if (isOpen && relatedTarget && !sheet.current?.contains(relatedTarget)) {
      sheet.current?.hidePopover();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role, which depends on the width
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above
    <div
      ref={sheet}
      id={id}
      popover="auto"
      role={isHydrated && !isWide ? 'dialog' : 'group'}
      aria-labelledby={titleId}
      tabIndex={-1}
      className={`m-0 gap-4 outline-none max-lg:fixed max-lg:inset-x-0 max-lg:top-auto max-lg:bottom-0 max-lg:h-auto max-lg:max-h-[85dvh] max-lg:w-full max-lg:max-w-none max-lg:overflow-y-auto max-lg:rounded-t-lg max-lg:border-t max-lg:border-rule max-lg:bg-paper max-lg:p-4 max-lg:text-ink max-lg:backdrop:bg-backdrop max-lg:open:grid lg:grid-cols-[minmax(0,1fr)_19rem_13rem] lg:gap-x-12 lg:gap-y-0 lg:border-0 lg:bg-transparent lg:p-0 lg:pb-3 lg:text-ink ${isUnfolded ? 'lg:static lg:grid lg:w-full lg:max-w-none lg:overflow-visible' : 'lg:hidden'}`}
      onToggle={onToggle}
      onBlur={closeBehind}
    >
      <div className="flex items-center justify-between lg:hidden">
        <h2 id={titleId} className="text-17 font-bold">
          {filters.title}
        </h2>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          aria-label={filters.dismiss}
          className={`${ICON_BUTTON} -mr-3`}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="min-w-0 lg:col-start-1 lg:row-start-1">
        <DayFilter question={question} manifest={manifest} onChange={onRefine} />
      </div>
      <div className="lg:z-1 lg:col-start-1 lg:row-start-1 lg:ml-9 lg:self-start lg:justify-self-start">
        <DateFields question={question} days={manifest.days} onChange={onRefine} />
      </div>
      <div className="min-w-0 lg:col-start-2 lg:row-start-1">
        {/* Only the worker knows the bars: it is not started for a chart before the page has settled. */}
        <VoteFilter
          question={question}
          withChart={isSettled && (isWide ? isUnfolded : isOpen)}
          onChange={onRefine}
        />
      </div>
      <AuthorField question={question} onChange={onChange} />
      <button
        type="button"
        popoverTarget={id}
        popoverTargetAction="hide"
        className={`${BUTTON_PRIMARY} justify-center lg:hidden`}
      >
        {filters.close}
      </button>
    </div>
  );
}
