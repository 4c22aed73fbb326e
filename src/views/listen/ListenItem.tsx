import { useSyncExternalStore } from 'react';
import { listenButton } from './listenButton';
import { listenButtonOnScreen } from './listenButtons';

type Props = {
  /** The id of the menu that it closes. */
  menu: string;
  className: string;
};

/**
 * In the menu of the header, since most headings have no room for their button: presses that of what the
 * screen is about. Not there where nothing can be read aloud.
 */
export function ListenItem({ menu, className }: Props) {
  const canListen = useSyncExternalStore(listenButton.subscribe, listenButton.get, () => null);
  const button = canListen && listenButtonOnScreen();
  if (!button) return null;
  return (
    <button
      type="button"
      popoverTarget={menu}
      popoverTargetAction="hide"
      className={className}
      onClick={() => button.click()}
    >
      {button.ariaLabel}
    </button>
  );
}
