import { sizeOf } from '../../../digest/archiveSize';
import type { ManifestDay, Repeat } from '../../../digest/manifest';
import { addMonths } from '../../../digest/month';
import { useMessages, useTexts } from '../../../i18n/messages';
import { ICON_BUTTON } from '../../../ui/classNames';
import { Icon } from '../../../ui/Icon';
import { SheetHead } from '../../../ui/SheetHead';
import type { MonthSpan } from './dayAfterKey';

type Props = {
  titleId: string;
  month: string;
  /** Of the month. */
  days: readonly ManifestDay[];
  repeats: readonly Repeat[] | null;
  span: MonthSpan;
  onMonth: (month: string) => void;
  onClose: () => void;
};

/** The month with its size, and buttons to the months next to it. */
export function MonthHead({ titleId, month, days, repeats, span, onMonth, onClose }: Props) {
  const words = useTexts('calendar');
  const { count, format } = useMessages();
  const { papers, listings } = sizeOf(days, repeats);
  return (
    <SheetHead
      titleId={titleId}
      title={
        <span aria-live="polite">
          {format.month(month)}{' '}
          <span className="ml-1 inline-block text-13 font-normal text-ink-3">
            {count.days(days.length)} · {count.papers(papers ?? listings)}
          </span>
        </span>
      }
      button={{ 'aria-label': words.close, onClick: onClose, className: 'sm:hidden' }}
      className="border-b border-rule"
    >
      <MonthButton
        icon="icon-left"
        name={words.previousMonth}
        isEnd={month <= span.first}
        onPress={() => onMonth(addMonths(month, -1))}
      />
      <MonthButton
        icon="icon-right"
        name={words.nextMonth}
        isEnd={month >= span.last}
        onPress={() => onMonth(addMonths(month, 1))}
      />
    </SheetHead>
  );
}

/** Keeps the focus at the end of the calendar, where a disabled button would lose it. */
function MonthButton(props: {
  icon: 'icon-left' | 'icon-right';
  name: string;
  isEnd: boolean;
  onPress: () => void;
}) {
  const { icon, name, isEnd, onPress } = props;
  return (
    <button
      type="button"
      aria-label={name}
      aria-disabled={isEnd}
      onClick={isEnd ? undefined : onPress}
      className={`${ICON_BUTTON} ${isEnd ? 'opacity-30' : ''}`}
    >
      <Icon name={icon} />
    </button>
  );
}
