import type { ComponentProps, ReactNode } from 'react';
import { ICON_BUTTON } from './classNames';
import { Icon } from './Icon';

type Props = {
  titleId?: string;
  title: ReactNode;
  /** Between title and button. */
  children?: ReactNode;
  /** What closes the sheet. */
  button: ComponentProps<'button'>;
  className?: string;
};

/** Title and × of a sheet, in its place while the rest scrolls; a finger pulls the sheet down by it. */
export function SheetHead({ titleId, title, children, button, className = '' }: Props) {
  return (
    <div data-sheet-head className={`sheet-head max-sm:grabber ${className}`}>
      <h2 id={titleId} className="flex-1 text-17 font-bold">
        {title}
      </h2>
      {children}
      <button type="button" {...button} className={`${ICON_BUTTON} ${button.className ?? ''}`}>
        <Icon name="icon-close" />
      </button>
    </div>
  );
}
