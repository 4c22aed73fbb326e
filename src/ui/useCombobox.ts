import { type KeyboardEvent, useId, useState } from 'react';
import { isComposing } from './isComposing';

type Keyed = { readonly key: string };

type Keys<T> = {
  readonly options: readonly T[];
  readonly choose: (option: T) => void;
  readonly reset: () => void;
};

/**
 * The state of a combobox (WAI-ARIA): the field keeps the focus, the arrow keys move through the options
 * and wrap around at the field, Enter chooses the active option. Options may change while the list is
 * open: the active one is known by its key.
 *
 * @param alwaysActive one option is active at any time, at first the first one
 */
export function useCombobox({ alwaysActive = false } = {}) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  /** Key of the active option; null: none, the field itself. */
  const [activeKey, setActiveKey] = useState<string | null>(null);
  // An id has no spaces.
  const idOf = ({ key }: Keyed) => `${id}-${key.replaceAll(/\s/g, '_')}`;
  const activeIndex = (options: readonly Keyed[]) => {
    const index = options.findIndex(({ key }) => key === activeKey);
    return index < 0 && alwaysActive ? 0 : index;
  };
  const combobox = {
    id,
    idOf,
    isOpen,
    isActive: (option: Keyed, options: readonly Keyed[]) =>
      options[activeIndex(options)]?.key === option.key,
    open() {
      setOpen(true);
      setActiveKey(null);
    },
    close() {
      setOpen(false);
      setActiveKey(null);
    },
    /** ARIA attributes of the field. */
    field(options: readonly Keyed[]) {
      const option = options[activeIndex(options)];
      return {
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': isOpen && options.length > 0,
        'aria-controls': id,
        'aria-activedescendant': isOpen && option ? idOf(option) : undefined,
      } as const;
    },
    /** Makes the option active that an arrow key leads to. */
    move(key: 'ArrowDown' | 'ArrowUp', options: readonly Keyed[]) {
      // Where no option need be active, the field is a stop of its own, before the first option.
      const fieldStops = alwaysActive ? 0 : 1;
      const stops = options.length + fieldStops;
      const step = key === 'ArrowDown' ? 1 : -1;
      const stop = (activeIndex(options) + fieldStops + step + stops) % stops;
      setActiveKey(options[stop - fieldStops]?.key ?? null);
    },
    /** The option that a key chooses: the active one at Enter; undefined: none. */
    chosen<T extends Keyed>({ key }: KeyboardEvent, options: readonly T[]): T | undefined {
      return key === 'Enter' && isOpen ? options[activeIndex(options)] : undefined;
    },
    /** The keys of a field that holds nothing but what is typed to choose: Escape empties it. */
    onKeyDown<T extends Keyed>(event: KeyboardEvent, { options, choose, reset }: Keys<T>) {
      if (isComposing(event.nativeEvent)) return;
      const option = combobox.chosen(event, options);
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (isOpen) combobox.move(event.key, options);
        else combobox.open();
      } else if (event.key === 'Escape' && isOpen) reset();
      else if (option) choose(option);
      else return;
      // Escape would close the sheet around the field too.
      event.preventDefault();
    },
  };
  return combobox;
}
