import { type ReactNode, useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useCopy } from '../../ui/useCopy';
import { useFocusReturn } from '../browse/useFocusReturn';
import { useSetting } from '../settings';
import { CopyState } from '../share/CopyState';
import { EarlyKeysContext } from './EarlyKeysContext';
import { KeyHelp } from './KeyHelp';
import { createKeymap } from './keymap';
import { Palette } from './Palette';
import { useActions } from './useActions';

/**
 * Shortcuts of single keys. None works while the reader types, and all can be switched off (WCAG 2.1.4);
 * the palette's shortcut has Ctrl or ⌘ and stays. Also keeps the focus where the reader was, with or
 * without single keys.
 */
export default function Keys(): ReactNode {
  useFocusReturn();
  const [keys] = useSetting('keys');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [state, copy] = useCopy();
  const actions = useActions(copy);
  const keymap = useRef<ReturnType<typeof createKeymap>>(undefined);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    keymap.current ??= createKeymap();
    const action = keymap.current(event);
    if (!action || event.defaultPrevented || event.repeat || isInDialog(event)) return;
    if (action !== 'palette' && (keys === 'off' || isTyping(event))) return;
    // Escape keeps its meaning for the browser.
    if (action !== 'back') event.preventDefault();
    if (action === 'help' || action === 'palette') setOpened({ action, time: event.timeStamp });
    else actions[action]();
  });
  const takeEarlyKeys = useContext(EarlyKeysContext);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    takeEarlyKeys().forEach(listen);
    return () => document.removeEventListener('keydown', listen);
  }, [takeEarlyKeys]);
  // The close event of a dialog may come after the next key, which may have opened another one.
  const close = () => setOpened((now) => (now === opened ? null : now));
  return (
    <>
      <CopyState state={state} />
      {opened?.action === 'help' && <KeyHelp key={opened.time} onClose={close} />}
      {opened?.action === 'palette' && <Palette key={opened.time} onClose={close} />}
    </>
  );
}

type Opened = {
  readonly action: 'help' | 'palette';
  /** Of the key that opened it. */
  readonly time: number;
};

/**
 * A dialog, a menu and a card handle their own keys: Escape closes them and no paper. A dialog that has closed may hold
 * the focus for a moment longer, until it is removed.
 */
function isInDialog({ target }: KeyboardEvent): boolean {
  const isWithin = target instanceof Element && target.closest('dialog[open]') !== null;
  return isWithin || document.querySelector(':popover-open') !== null;
}

/** Whether a key goes into a field, or into a control that handles keys itself. */
function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  if (isComposing) return true;
  if (!(target instanceof HTMLElement) || target.closest('dialog:not([open])')) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target.isContentEditable || target.matches('textarea, select, [role=option]');
}
