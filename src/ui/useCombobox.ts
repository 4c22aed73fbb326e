import { type KeyboardEvent, useId, useState } from 'react';

/**
 * A text field with options below it, as WAI-ARIA's combobox pattern has it: the field keeps the
 * focus, the arrow keys go from the field through the options and round again, Enter takes the one
 * gone to, Escape closes. Keys that end a syllable are left to the input method.
 */
export function useCombobox() {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  /** The option gone to; -1: the field itself. */
  const [active, setActive] = useState(-1);
  const idOf = (place: number) => `${id}-${place}`;
  const open = () => {
    setOpen(true);
    setActive(-1);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const move = (step: 1 | -1, count: number) => {
    const places = count + 1;
    if (isOpen) setActive(((active + 1 + step + places) % places) - 1);
    else open();
  };
  return {
    id,
    idOf,
    isOpen,
    active,
    open,
    close,
    /** What the field says of itself. */
    field: (count: number) =>
      ({
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': isOpen && count > 0,
        'aria-controls': id,
        'aria-activedescendant': isOpen && active >= 0 && active < count ? idOf(active) : undefined,
      }) as const,
    /** Whether a key was the combobox's. `choose` gets the option that Enter takes. */
    press<T>(
      { key, nativeEvent }: KeyboardEvent,
      options: readonly T[],
      choose: (option: T) => void,
    ) {
      if (nativeEvent.isComposing) return false;
      const option = options[active];
      if (key === 'ArrowDown' || key === 'ArrowUp')
        move(key === 'ArrowDown' ? 1 : -1, options.length);
      else if (key === 'Escape' && isOpen) close();
      else if (key === 'Enter' && isOpen && option !== undefined) choose(option);
      else return false;
      return true;
    },
  };
}
