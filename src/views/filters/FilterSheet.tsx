import { type FocusEvent, lazy, Suspense, useId } from 'react';
import type { ManifestDays } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { SheetHead } from '../../ui/SheetHead';
import { useHydrated } from '../../ui/useHydrated';
import { useSettled } from '../useSettled';
import { AuthorField } from './AuthorField';
import { DayFilter } from './DayFilter';
import { controlAttributes } from './filterControl';
import { SheetFoot } from './SheetFoot';
import type { FilterSheet as Sheet } from './useFilterSheet';
import { VoteFilter } from './VoteFilter';

/** What fails to load is left out: the other filters need neither topics nor the reader's library. */
const KeptFields = lazy(() => import('./KeptFields').catch(() => ({ default: () => null })));
const ChosenNames = lazy(() => import('./ChosenNames').catch(() => ({ default: () => null })));
const TopicField = lazy(() => import('./TopicField').catch(() => ({ default: () => null })));

type Props = {
  id: string;
  sheet: Sheet;
  isWide: boolean;
  /** Whether it shows on wide screens. */
  isUnfolded: boolean;
  manifest: ManifestDays;
  onChange: (change: Partial<Question>) => void;
  /** As `onChange`, but one step for Back with the changes before it. */
  onRefine: (change: Partial<Question>) => void;
};

/** The fields of the filters: a sheet that its button opens on a phone, a part of the filter bar elsewhere. */
export function FilterSheet(props: Props) {
  const { id, sheet, isWide, isUnfolded, manifest, onChange, onRefine } = props;
  const { filters } = useMessages();
  const titleId = useId();
  const isSettled = useSettled();
  const isHydrated = useHydrated();
  const { question, isOpen } = sheet;
  // The worker, the library and their code wait until the page has settled and the fields are seen.
  const isSeen = isSettled && (isWide ? isUnfolded : isOpen);
  // What has the focus must not be covered by the sheet.
  const closeBehind = ({ relatedTarget }: FocusEvent) => {
    if (isOpen && relatedTarget && !sheet.ref.current?.contains(relatedTarget)) sheet.close();
  };
  const change = isOpen ? sheet.change : onChange;
  const refine = isOpen ? sheet.change : onRefine;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role, which depends on the width
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above
    <div
      ref={sheet.ref}
      id={id}
      popover="auto"
      role={isHydrated && !isWide ? 'dialog' : 'group'}
      aria-labelledby={titleId}
      tabIndex={-1}
      className={`filter-sheet ${isUnfolded ? '' : 'lg:hidden'}`}
      onBeforeToggle={sheet.onBeforeToggle}
      onToggle={sheet.onToggle}
      onBlur={closeBehind}
    >
      <SheetHead
        titleId={titleId}
        title={filters.title}
        button={{
          'aria-label': filters.dismiss,
          popoverTarget: id,
          popoverTargetAction: 'hide',
        }}
        className="grabber lg:hidden"
      />
      <div data-fields>
        <div {...controlAttributes('days')} className="min-w-0">
          <DayFilter question={question} manifest={manifest} inSheet={isOpen} onChange={refine} />
        </div>
        {__HAS_VOTES__ && (
          <div {...controlAttributes('votes')} className="min-w-0">
            <VoteFilter question={question} withChart={isSeen} onChange={refine} />
          </div>
        )}
        <div className="min-w-0">
          <div className="gap-3 lg:grid lg:grid-cols-2">
            <div {...controlAttributes('author')}>
              <AuthorField question={question} onChange={change} />
            </div>
            <div {...controlAttributes('topic')} className="max-lg:mt-3 max-lg:min-h-16">
              <Suspense>{isSeen && <TopicField question={question} onChange={change} />}</Suspense>
            </div>
          </div>
          <Suspense>{isOpen && <ChosenNames question={question} onChange={change} />}</Suspense>
          <div
            {...controlAttributes('kept')}
            className="min-h-11 max-lg:mt-3 max-lg:border-t max-lg:border-rule max-lg:pt-3 lg:mt-2 lg:min-h-8"
          >
            <Suspense>{isSeen && <KeptFields question={question} onChange={change} />}</Suspense>
          </div>
        </div>
      </div>
      <SheetFoot id={id} sheet={sheet} />
    </div>
  );
}
