import { type FocusEvent, type KeyboardEvent, type ToggleEvent, useEffect, useRef } from 'react';

/**
 * A `details` whose content lies over the page: it closes when the focus or a press leaves it, and at Escape,
 * which then closes nothing else.
 */
export function useFoldingPanel() {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (ref.current) ref.current.open = false;
  };
  // The focus must not be left on what is no longer there: a dialog gives it back to where it was.
  const closeAndFocus = () => {
    close();
    ref.current?.querySelector('summary')?.focus();
  };
  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (ref.current?.open && !ref.current.contains(target as Node)) ref.current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !ref.current?.open) return;
    // Escape would close what is around it, too: a paper, a sheet.
    event.preventDefault();
    event.stopPropagation();
    closeAndFocus();
  };
  // React has it bubble, as browsers do not: a popover around it would take it for its own.
  const onToggle = (event: ToggleEvent) => event.stopPropagation();
  return { closeAndFocus, details: { ref, onBlur, onKeyDown, onToggle } };
}
