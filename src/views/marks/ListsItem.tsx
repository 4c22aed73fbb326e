import type { ReactNode } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import { MENU_ITEM } from '../../ui/classNames';
import { useLibrary } from './useLibrary';

/** In the menu of a paper, opens the choice of its lists. */
export default function ListsItem({ id }: { id: ArxivId }): ReactNode {
  const { lists: words } = useTexts('library');
  const { listing } = useLibrary();
  return (
    <button type="button" className={MENU_ITEM} onClick={() => listing.set([id])}>
      {words.put}
    </button>
  );
}
