import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { useParts } from '../../i18n/parts';
import { useCombobox } from '../../ui/useCombobox';
import { type PaletteItem, usePaletteItems } from './usePaletteItems';

/** Everything there is to go to or to change, by typing a part of its name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { search } = useMessages();
  const { palette } = useParts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const items = usePaletteItems(typed);
  const combobox = useCombobox({ always: true });
  // Before anything else can happen: what is typed next must go into the field.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  const choose = (item: PaletteItem | undefined) => {
    if (!item) return;
    dialog.current?.close();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The key ends a syllable; the input method has it, and Enter comes once more.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      combobox.move(event.key, items);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(combobox.chosen(event, items));
    }
  };
  const groups = [...new Set(items.map(({ group }) => group))];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key for it
    <dialog
      ref={dialog}
      aria-label={palette.title}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && dialog.current.close()}
      className="mx-auto mt-[12dvh] mb-auto max-h-[76dvh] w-[min(36rem,calc(100vw-1.5rem))] overflow-hidden rounded-lg border border-rule bg-sheet p-0 text-ink backdrop:bg-[rgb(0_0_0/0.45)] open:flex open:flex-col"
    >
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        aria-label={palette.label}
        placeholder={palette.placeholder}
        className="w-full shrink-0 border-b border-rule bg-transparent px-4 py-3.5 text-15 outline-none placeholder:text-ink-3"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          combobox.open();
        }}
        onFocus={combobox.open}
        onKeyDown={onKeyDown}
        {...combobox.field(items)}
      />
      {items.length === 0 && <p className="px-4 py-5 text-14 text-ink-3">{palette.none}</p>}
      <div
        id={combobox.id}
        role="listbox"
        aria-label={search.suggestions}
        className="overflow-y-auto overscroll-contain py-1.5"
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a list box
          <div key={group} role="group" aria-label={palette.groups[group]}>
            <p aria-hidden="true" className="px-4 pt-1.5 pb-0.5 text-12 text-ink-3">
              {palette.groups[group]}
            </p>
            {items.map(
              (item) =>
                item.group === group && (
                  <Item
                    key={item.key}
                    id={combobox.idOf(item)}
                    item={item}
                    active={combobox.isActive(item, items)}
                    onChoose={() => choose(item)}
                  />
                ),
            )}
          </div>
        ))}
      </div>
    </dialog>
  );
}

type ItemProps = { id: string; item: PaletteItem; active: boolean; onChoose: () => void };

function Item({ id, item, active, onChoose }: ItemProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as the combobox pattern has it
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={active}
      onClick={onChoose}
      className={`target flex cursor-pointer items-center px-4 py-1 text-14 hover:bg-wash ${active ? 'bg-wash' : ''}`}
    >
      <bdi lang={item.lang} className={item.group === 'papers' ? 'font-serif text-15' : ''}>
        {item.text}
      </bdi>
    </div>
  );
}
