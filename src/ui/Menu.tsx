import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import { useFoldingPanel } from './useFoldingPanel';

type Props = {
  label: string;
  icon: IconName;
  /** At the foot of the screen it unfolds above its button. */
  isAbove?: boolean;
  children: ReactNode;
};

/**
 * A button with a sign that unfolds a few links and buttons below it. Works without script; closes when
 * the focus or a press leaves it, at Escape, and when something of it is pressed.
 */
export function Menu({ label, icon, isAbove = false, children }: Props) {
  const { closeAndFocus, details } = useFoldingPanel();
  return (
    <details {...details} className="relative">
      <summary title={label} className="menu-button">
        <Icon name={icon} />
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its links and buttons are pressed, by keys too */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div className={isAbove ? 'menu-box bottom-full' : 'menu-box'} onClick={closeAndFocus}>
        {children}
      </div>
    </details>
  );
}
