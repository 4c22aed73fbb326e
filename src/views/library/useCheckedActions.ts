import { useNavigate } from '@tanstack/react-router';
import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import type { Marks } from '../../library/marks';
import { LONGEST_LIST } from '../../question/searchParams';
import type { LibraryView } from '../marks/libraryView';
import { useLibrary } from '../marks/useLibrary';
import type { Exported } from './ExportedPapers';
import { nameToShare } from './nameToShare';

/** What can be done with papers that are checked, the most usual first. */
type Action = {
  readonly name:
    | 'handout'
    | 'list'
    | 'read'
    | 'unread'
    | 'export'
    | 'unlist'
    | 'save'
    | 'unsave'
    | 'related'
    | 'share';
  readonly word: string;
  readonly run: () => void;
};

/** The actions for papers of a view. */
export function useCheckedActions(
  checked: readonly ArxivId[],
  { shelf }: LibraryView,
  marks: Marks,
  onExport: (exported: Exported) => void,
): readonly Action[] {
  const { actions: words } = useTexts('library');
  const library = useLibrary();
  const { papers } = marks;
  const name = nameToShare(shelf, marks);
  const isRead = checked.every((id) => typeof papers.get(id)?.readAt === 'number');
  const isSaved = checked.every((id) => typeof papers.get(id)?.savedAt === 'number');
  const navigate = useNavigate();
  const actions: readonly (Omit<Action, 'word'> & { readonly isOffered?: boolean })[] = [
    {
      name: 'handout',
      run: () => void navigate({ to: '/handout', search: { ids: checked, ...(name && { name }) } }),
      // An address can hold no more.
      isOffered: checked.length <= LONGEST_LIST,
    },
    { name: 'list', run: () => library.listing.set(checked) },
    { name: isRead ? 'unread' : 'read', run: () => library.setRead(checked, !isRead) },
    { name: 'export', run: () => onExport({ ids: checked, opens: 'export' }) },
    {
      name: 'unlist',
      run: () => shelf.kind === 'list' && library.removeFromList(checked, shelf.list),
      isOffered: shelf.kind === 'list',
    },
    { name: isSaved ? 'unsave' : 'save', run: () => library.setSaved(checked, !isSaved) },
    {
      name: 'related',
      run: () => void navigate({ to: '/related', search: { ids: checked } }),
      isOffered: checked.length <= LONGEST_LIST,
    },
    { name: 'share', run: () => onExport({ ids: checked, opens: 'share' }) },
  ];
  return actions.flatMap(({ isOffered = true, ...action }) =>
    isOffered ? { ...action, word: words[action.name] } : [],
  );
}
