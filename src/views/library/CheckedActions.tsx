import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import type { Marks } from '../../library/marks';
import { BUTTON, QUIET_LINK } from '../../ui/classNames';
import type { LibraryView } from '../marks/libraryView';
import { useLibrary } from '../marks/useLibrary';
import type { Exported } from './ExportedPapers';
import { useChecked } from './useChecked';
import { useCheckedActions } from './useCheckedActions';

type Props = {
  /** Of all papers that are shown. */
  ids: readonly ArxivId[];
  view: LibraryView;
  marks: Marks;
  onExport: (exported: Exported) => void;
};

/** In the column next to the papers: what can be done with those that are checked. */
export function CheckedActions({ ids, view, marks, onExport }: Props) {
  const { choose: words } = useTexts('library');
  const { shelfSelection: selection } = useLibrary();
  const checked = useChecked() ?? [];
  const actions = useCheckedActions(checked, view, marks, onExport);
  const isAny = checked.length > 0;
  return (
    <section aria-label={words.none} className="border-b border-rule pb-5">
      <h2 aria-live="polite" className="text-14 font-bold">
        {isAny ? words.chosen(checked.length) : words.none}
      </h2>
      {!isAny && <p className="mt-1 text-13 text-ink-2">{words.hint}</p>}
      {isAny && (
        <div className="mt-3 grid grid-cols-2 gap-2">
          {actions.map(({ name, word, run }) => (
            <button key={name} type="button" className={`${BUTTON} justify-center`} onClick={run}>
              {word}
            </button>
          ))}
        </div>
      )}
      <div className="mt-1 flex gap-4 text-13">
        {checked.length < ids.length && (
          <button
            type="button"
            className={`target ${QUIET_LINK}`}
            onClick={() => selection.add(ids)}
          >
            {words.all}
          </button>
        )}
        {isAny && (
          <button type="button" className={`target ${QUIET_LINK}`} onClick={() => selection.end()}>
            {words.end}
          </button>
        )}
      </div>
    </section>
  );
}
