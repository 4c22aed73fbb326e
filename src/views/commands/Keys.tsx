import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useCopy } from '../../ui/useCopy';
import { useSetting } from '../settings';
import { CopyState } from '../share/CopyState';
import { KeyHelp } from './KeyHelp';
import { createKeymap } from './keymap';
import { Palette } from './Palette';
import { useActions } from './useActions';

/**
 * Single keys for those who read many papers, by their places on the keyboard. None works while
 * something is typed, all can be switched off (WCAG 2.1.4); the palette's needs Ctrl or ⌘ and stays.
 */
export default function Keys(): ReactNode {
  const [keys] = useSetting('keys');
  const [open, setOpen] = useState<'help' | 'palette' | null>(null);
  const [state, copy] = useCopy();
  const actions = useActions(copy);
  const keymap = useRef<ReturnType<typeof createKeymap>>(undefined);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    keymap.current ??= createKeymap();
    const action = keymap.current(event);
    if (!action || event.defaultPrevented || event.repeat || isInDialog(event)) return;
    if (action !== 'palette' && (keys === 'off' || isTyping(event))) return;
    // Escape is the browser's too, where there is nothing to go back from.
    if (action !== 'back') event.preventDefault();
    if (action === 'help' || action === 'palette') setOpen(action);
    else actions[action]();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <CopyState state={state} />
      {open === 'help' && <KeyHelp onClose={() => setOpen(null)} />}
      {open === 'palette' && <Palette onClose={() => setOpen(null)} />}
    </>
  );
}

/** A dialog has the keys to itself: Escape closes it and nothing behind it. */
function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}

/** Whether a key goes into a field, or belongs to a control that has keys of its own. */
function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  if (isComposing) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target.isContentEditable || target.matches('textarea, select, [role=option]');
}
