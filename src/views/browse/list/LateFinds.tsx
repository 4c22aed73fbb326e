import { useMessages } from '../../../i18n/messages';
import { BUTTON_PRIMARY } from '../../../ui/classNames';
import { focusResults } from '../focusResults';

type Props = {
  /** Hits that the list lacks; null: it is the newest. */
  late: number | null;
  takeNewest: () => void;
};

/** Offers what was found after the list came on screen. Lies over the list: nothing moves when it comes. */
export function LateFinds({ late, takeNewest }: Props) {
  const { timeline } = useMessages();
  const take = () => {
    takeNewest();
    focusResults();
    window.scrollTo({ top: 0 });
  };
  return (
    <div className="sticky top-28 z-20 flex h-0 justify-center print:hidden">
      {/* Its words stay the same while the number grows: it is announced once. */}
      <p aria-live="polite" className="sr-only">
        {late !== null && timeline.lateNote}
      </p>
      {late !== null && (
        <button type="button" className={`${BUTTON_PRIMARY} self-start`} onClick={take}>
          {late > 0 ? timeline.late(late) : timeline.reordered} · {timeline.takeNewest}
        </button>
      )}
    </div>
  );
}
