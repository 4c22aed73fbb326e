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
  const onToggle = ({ newState }: ToggleEvent) => {
    setOpen(newState === 'open');
    if (newState === 'open') popover.current?.focus({ preventScroll: true });
  };
  return { isOpen, onToggle };
}
