import { type KeyboardEvent, useId, useState } from 'react';

type Keyed = { readonly key: string };

/**
 * A text field with options below it, as WAI-ARIA's combobox pattern has it: the field keeps the
 * focus, the arrow keys go from the field through the options and round again, Enter takes the one
 * gone to, Escape closes. Options may change meanwhile: the one gone to is known by its key.
 *
 * @param always one option is gone to at any time, the first to begin with
 */
export function useCombobox({ always = false } = {}) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  /** The key of the option gone to; null: the field itself. */
  const [active, setActive] = useState<string | null>(null);
  const idOf = ({ key }: Keyed) => `${id}-${key}`;
  const placeIn = (options: readonly Keyed[]) => {
    const place = options.findIndex(({ key }) => key === active);
    return place < 0 && always ? 0 : place;
  };
  return {
    id,
    idOf,
    isOpen,
    /** Whether an option is the one gone to. */
    isActive: (option: Keyed, options: readonly Keyed[]) =>
      options[placeIn(options)]?.key === option.key,
    open() {
      setOpen(true);
      setActive(null);
    },
    close() {
      setOpen(false);
      setActive(null);
    },
    /** What the field says of itself. */
    field(options: readonly Keyed[]) {
      const option = options[placeIn(options)];
      return {
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': isOpen && options.length > 0,
        'aria-controls': id,
        'aria-activedescendant': isOpen && option ? idOf(option) : undefined,
      } as const;
    },
    /** Goes to the option an arrow key leads to from the one gone to. */
    move(key: 'ArrowDown' | 'ArrowUp', options: readonly Keyed[]) {
      // The field itself is a place of its own where no option need be gone to.
      const before = always ? 0 : 1;
      const places = options.length + before;
      const to = (placeIn(options) + before + (key === 'ArrowDown' ? 1 : -1) + places) % places;
      setActive(options[to - before]?.key ?? null);
    },
    /** The option gone to; undefined: none. */
    chosen<T extends Keyed>({ key }: KeyboardEvent, options: readonly T[]): T | undefined {
      return key === 'Enter' && isOpen ? options[placeIn(options)] : undefined;
    },
  };
}
