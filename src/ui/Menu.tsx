import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { ICON_BUTTON } from './classNames';
import { Icon, type IconName } from './Icon';

type Props = {
  label: string;
  icon: IconName;
  children: ReactNode;
};

/**
 * A button with a sign that unfolds a few links and buttons below it. Works without script; closes when
 * the focus or a press leaves it, at Escape, and when something of it is pressed.
 */
export function Menu({ label, icon, children }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  // The focus must not be left on what is no longer there: a dialog gives it back to where it was.
  const closeAndFocus = () => {
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (menu.current?.open && !menu.current.contains(target as Node)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    // Escape would close the paper too.
    event.preventDefault();
    event.stopPropagation();
    closeAndFocus();
  };
  return (
    <details ref={menu} className="relative" onBlur={onBlur} onKeyDown={onKeyDown}>
      <summary aria-label={label} title={label} className={`${ICON_BUTTON} list-none`}>
        <Icon name={icon} />
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its links and buttons are pressed, by keys too */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div className="menu" onClick={closeAndFocus}>
        {children}
      </div>
    </details>
  );
}
