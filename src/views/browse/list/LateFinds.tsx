import { useMessages } from '../../../i18n/messages';
import { BUTTON_PRIMARY } from '../../../ui/classNames';
import { focusMain } from '../../../ui/focusMain';

type Props = {
  /** What the list lacks, in words; null: it is the newest. */
  late: string | null;
  /** That there is something, in words that stay the same while the number grows. */
  note: string;
  takeNewest: () => void;
};

/** Offers what was found after the list came on screen. Lies over the list: nothing moves when it comes. */
export function LateFinds({ late, note, takeNewest }: Props) {
  const { timeline } = useMessages();
  const take = () => {
    takeNewest();
    focusMain();
    window.scrollTo({ top: 0 });
  };
  return (
    <div className="sticky top-[calc(var(--sticky-top)+4rem)] z-20 flex h-0 justify-center print:hidden">
      <p aria-live="polite" className="sr-only">
        {late !== null && note}
      </p>
      {late !== null && (
        <button type="button" className={`${BUTTON_PRIMARY} self-start`} onClick={take}>
          {late} · {timeline.takeNewest}
        </button>
      )}
    </div>
  );
}
