import type { ChangeEvent, ReactNode } from 'react';
import { useTexts } from '../../i18n/messages';

type Props = {
  isChecked: boolean;
  /** `isRange`: with all papers from the one that was checked last. */
  onToggle: (isRange: boolean) => void;
  className: string;
};

/** In the row of a paper while papers are chosen, in place of its star. */
export function CheckPaper({ isChecked, onToggle, className }: Props): ReactNode {
  const { selection: words } = useTexts('share');
  const toggle = ({ nativeEvent }: ChangeEvent) => {
    onToggle(nativeEvent instanceof window.MouseEvent && nativeEvent.shiftKey);
  };
  return (
    <label className={`target inline-flex cursor-pointer items-center justify-center ${className}`}>
      <input
        type="checkbox"
        className="size-4 accent-ink"
        aria-label={words.check}
        checked={isChecked}
        onChange={toggle}
      />
    </label>
  );
}
