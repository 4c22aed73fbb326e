import { type KeyboardEvent, useState } from 'react';
import { useMessages, useTexts } from '../../i18n/messages';
import { withoutOperator } from '../../question/operators';
import { isComposing } from '../../ui/isComposing';
import { OptionList } from '../../ui/OptionList';
import { useCombobox } from '../../ui/useCombobox';
import { useDialog } from '../../ui/useDialog';
import { SpokenChips } from '../filters/SpokenChips';
import { NewCount } from '../marks/NewCount';
import { useFollowing } from '../marks/useFollowing';
import { type PaletteItem, usePaletteItems } from './usePaletteItems';

/** The command palette: goes to or changes anything by a part of its name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { search } = useMessages();
  const { palette } = useTexts('commands');
  const dialog = useDialog(onClose);
  const [typed, setTyped] = useState('');
  const { items, spoken } = usePaletteItems(typed);
  const { newest } = useFollowing();
  const combobox = useCombobox({ alwaysActive: true });
  const choose = (item: PaletteItem | undefined) => {
    if (!item) return;
    dialog.close();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      combobox.move(event.key, items);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(combobox.chosen(event, items));
    }
  };
  return (
    <dialog
      {...dialog.attributes}
      aria-label={palette.title}
      className="mx-auto mt-[12dvh] mb-auto max-h-[76dvh] w-[min(36rem,calc(100vw-1.5rem))] overflow-hidden rounded-lg border border-rule bg-sheet p-0 text-ink backdrop:bg-backdrop open:flex open:flex-col"
    >
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        aria-label={palette.label}
        placeholder={palette.placeholder}
        className="w-full shrink-0 border-b border-rule bg-transparent px-4 py-3.5 text-15 outline-0"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          combobox.open();
        }}
        onFocus={combobox.open}
        onKeyDown={onKeyDown}
        {...combobox.field(items)}
      />
      {spoken.length > 0 && (
        <div className="border-b border-rule px-4 py-2">
          <SpokenChips
            spoken={spoken}
            onRemove={(operator) => setTyped(withoutOperator(typed.trim(), operator))}
          />
        </div>
      )}
      {items.length === 0 && <p className="px-4 py-5 text-14 text-ink-3">{palette.none}</p>}
      <OptionList
        id={combobox.id}
        label={search.suggestions}
        className="overflow-y-auto overscroll-contain py-1.5"
        inset="px-4"
        options={items}
        groupOf={({ group }) => group}
        words={palette.groups}
        idOf={combobox.idOf}
        isActive={(item) => combobox.isActive(item, items)}
        onChoose={choose}
      >
        {(item) => (
          <>
            <bdi lang={item.lang} className={item.group === 'papers' ? 'font-serif text-15' : ''}>
              {item.text}
            </bdi>
            {item.fresh && <NewCount {...item.fresh} newest={newest} />}
          </>
        )}
      </OptionList>
    </dialog>
  );
}
