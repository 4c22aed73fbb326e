import { sizeOf } from '../../../digest/archiveSize';
import type { ManifestDay, Repeat } from '../../../digest/manifest';
import { addMonths } from '../../../digest/month';
import { useMessages, useTexts } from '../../../i18n/messages';
import { ICON_BUTTON } from '../../../ui/classNames';
import { Icon } from '../../../ui/Icon';
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
    <div className="flex min-h-13 items-center border-b border-rule px-1 sm:min-h-12">
      <h2 id={titleId} aria-live="polite" className="flex-1 px-3 text-17 font-bold">
        {format.month(month)}{' '}
        <span className="ml-1 inline-block text-13 font-normal text-ink-3">
          {count.days(days.length)} · {count.papers(papers ?? listings)}
        </span>
      </h2>
      <MonthButton
        icon="left"
        name={words.previousMonth}
        isEnd={month <= span.first}
        onPress={() => onMonth(addMonths(month, -1))}
      />
      <MonthButton
        icon="right"
        name={words.nextMonth}
        isEnd={month >= span.last}
        onPress={() => onMonth(addMonths(month, 1))}
      />
      <button
        type="button"
        aria-label={words.close}
        onClick={onClose}
        className={`${ICON_BUTTON} sm:hidden`}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Keeps the focus at the end of the calendar, where a disabled button would lose it. */
function MonthButton(props: {
  icon: 'left' | 'right';
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
