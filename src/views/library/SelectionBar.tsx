import { useRef } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import type { Marks } from '../../library/marks';
import { BUTTON, BUTTON_PRIMARY, ICON_BUTTON, MENU_ITEM } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { useFootBar } from '../../ui/useFootBar';
import type { LibraryView } from '../marks/libraryView';
import { useLibrary } from '../marks/useLibrary';
import { usePressToCheck } from '../marks/usePressToCheck';
import type { Exported } from './ExportedPapers';
import { useCheckedActions } from './useCheckedActions';

type Props = {
  ids: readonly ArxivId[];
  checked: readonly ArxivId[];
  view: LibraryView;
  marks: Marks;
  onExport: (exported: Exported) => void;
};

/** Actions with a button of their own; the others are in a menu. */
const IN_ROW = 3;

/** On a phone, at the foot of the screen: what can be done with the papers that are checked. */
export function SelectionBar({ ids, checked, view, marks, onExport }: Props) {
  const { choose: words } = useTexts('library');
  const { shelfSelection: selection } = useLibrary();
  const actions = useCheckedActions(checked, view, marks, onExport);
  const bar = useRef<HTMLElement>(null);
  useFootBar(bar);
  usePressToCheck(true);
  const isDisabled = checked.length === 0;
  return (
    <>
      {/* The last paper is not covered. */}
      <div aria-hidden="true" className="h-28" />
      <section
        ref={bar}
        aria-label={words.none}
        className="fixed inset-x-0 bottom-0 z-20 border-t border-ink bg-paper px-4 pb-2 print:hidden"
      >
        <div className="flex items-center gap-4 text-14">
          <p aria-live="polite" className="font-bold">
            {words.chosen(checked.length)}
          </p>
          <button type="button" className="target text-ink-2" onClick={() => selection.add(ids)}>
            {words.all}
          </button>
          <button
            type="button"
            aria-label={words.end}
            className={`${ICON_BUTTON} -mr-3 ml-auto`}
            onClick={() => selection.end()}
          >
            <Icon name="icon-close" />
          </button>
        </div>
        <div className="flex gap-2">
          {actions.slice(0, IN_ROW).map(({ name, word, run }, index) => (
            <button
              key={name}
              type="button"
              disabled={isDisabled}
              className={`${index === 0 ? BUTTON_PRIMARY : BUTTON} flex-1 justify-center`}
              onClick={run}
            >
              {word}
            </button>
          ))}
          <div className="self-center">
            <Menu label={words.more} icon="icon-more" isAbove>
              {actions.slice(IN_ROW).map(({ name, word, run }) => (
                <button
                  key={name}
                  type="button"
                  disabled={isDisabled}
                  className={MENU_ITEM}
                  onClick={run}
                >
                  {word}
                </button>
              ))}
            </Menu>
          </div>
        </div>
      </section>
    </>
  );
}
