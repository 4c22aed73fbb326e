import { type KeyboardEvent, useId, useState } from 'react';

type Keyed = { readonly key: string };

/**
 * A text field with options below it, as WAI-ARIA's combobox pattern has it: the field keeps the
 * focus, the arrow keys go from the field through the options and round again, Enter takes the one
 * gone to, Escape closes. Options may change meanwhile: the one gone to is known by its key.
 */
export function useCombobox() {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  /** The key of the option gone to; null: the field itself. */
  const [active, setActive] = useState<string | null>(null);
  const idOf = ({ key }: Keyed) => `${id}-${key}`;
  const placeIn = (options: readonly Keyed[]) => options.findIndex(({ key }) => key === active);
  return {
    id,
    idOf,
    isOpen,
    active,
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
      const places = options.length + 1;
      const to = (placeIn(options) + 1 + (key === 'ArrowDown' ? 1 : -1) + places) % places;
      setActive(options[to - 1]?.key ?? null);
    },
    /** The option gone to; undefined: none. */
    chosen<T extends Keyed>({ key }: KeyboardEvent, options: readonly T[]): T | undefined {
      return key === 'Enter' && isOpen ? options[placeIn(options)] : undefined;
    },
  };
}
