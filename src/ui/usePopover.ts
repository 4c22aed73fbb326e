import { type RefObject, type ToggleEvent, useEffect, useEffectEvent, useState } from 'react';

/**
 * Whether a popover is open; it takes the focus when it opens. The browser opens a popover by itself, maybe
 * before the script has come.
 */
export function usePopover(popover: RefObject<HTMLElement | null>) {
  const [isOpen, setOpen] = useState(false);
  const takeOver = useEffectEvent(() => {
    if (popover.current?.matches(':popover-open')) setOpen(true);
  });
  useEffect(() => void takeOver(), []);
  // It is painted once before `toggle`: what shows only in an open one would come a frame later, and move it.
  const onBeforeToggle = ({ newState }: ToggleEvent) => {
    if (newState === 'open') setOpen(true);
  };
  const onToggle = ({ newState }: ToggleEvent) => {
    setOpen(newState === 'open');
    if (newState === 'open') popover.current?.focus({ preventScroll: true });
  };
  return { isOpen, onBeforeToggle, onToggle };
}
