import { Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import { LONGEST_LIST } from '../../question/searchParams';
import { Icon } from '../../ui/Icon';
import { rowElements } from '../browse/list/rowsOnScreen';
import { selectionAt } from '../marks/selectionAt';
import { useLibrary } from '../marks/useLibrary';

type Props = {
  /** In order; empty: they are not known, or too many. */
  ids: readonly ArxivId[];
  /** Of the list, for its handout; `''`: it has none. */
  name: string;
  /** Of a list, some of whose rows can be checked on the page behind the dialog. */
  isList: boolean;
  /** Called when a row leads away from the dialog. */
  onClose: () => void;
};

const ROW =
  'target flex w-full items-center gap-3 border-t border-rule py-1 text-left text-14 no-underline hover:underline';

/** What else can be made of papers: a handout, or a choice of some of them. */
export function ShareRows({ ids, name, isList, onClose }: Props) {
  const words = useTexts('share');
  const router = useRouter();
  const library = useLibrary();
  // A star gives its place to the check box.
  const [canChoose] = useState(() =>
    rowElements().some((row) => row.querySelector('[aria-pressed]')),
  );
  const choose = () => {
    selectionAt(router.state.location.pathname, library).start();
    onClose();
  };
  return (
    <div className="mt-4 empty:hidden">
      {ids.length > 0 && ids.length <= LONGEST_LIST && (
        <Link to="/handout" search={{ ids, ...(name && { name }) }} className={ROW}>
          <Icon name="icon-file" />
          <span className="flex-1">{words.handout}</span>
          <span className="text-12 text-ink-3">{words.handoutHint}</span>
        </Link>
      )}
      {isList && canChoose && (
        <button type="button" className={ROW} onClick={choose}>
          <Icon name="icon-check" />
          <span className="flex-1">{words.selection.start}</span>
          <span className="text-12 text-ink-3">{words.selection.startHint}</span>
        </button>
      )}
    </div>
  );
}
