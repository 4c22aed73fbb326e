import { type ListId, parseListId } from '../../library/recordKey';
import { tagsOf } from '../../library/tagsOf';

/** A part of the library. `all` is what is saved, in a list or has a note. */
export type Shelf =
  | { readonly kind: 'all' | 'saved' | 'read' }
  | { readonly kind: 'list'; readonly list: ListId }
  | { readonly kind: 'tag'; readonly tag: string };

/** Which papers of a shelf are shown, in the order of the control row; the first is the default. */
export const NARROWINGS = ['all', 'unread', 'noted'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

/** What the library shows, as its address says: `/library/later#unread`, `/library#tag:RL,noted`. */
export type LibraryView = { readonly shelf: Shelf; readonly only: Narrowing };

const TAG = 'tag:';

/**
 * Reads an address; never fails. What it does not know counts as absent. null: it names a list by what is no id.
 *
 * @param list the last part of the path; undefined: it names none
 * @param hash without `#`
 */
export function readLibraryView(list: string | undefined, hash: string): LibraryView | null {
  const words = hash.split(',');
  const only = NARROWINGS.find((name) => words.includes(name)) ?? NARROWINGS[0];
  if (list !== undefined) {
    const id = parseListId(list);
    return id && { shelf: { kind: 'list', list: id }, only };
  }
  const tag = words.find((word) => word.startsWith(TAG))?.slice(TAG.length);
  if (tag !== undefined && isTag(tag)) return { shelf: { kind: 'tag', tag }, only };
  const kind = (['saved', 'read'] as const).find((name) => words.includes(name));
  return { shelf: { kind: kind ?? 'all' }, only };
}

/** The address of a view, for a link; `readLibraryView` gives the same back. */
export function libraryLink({ shelf, only }: LibraryView) {
  const words = [
    shelf.kind === 'tag' && `${TAG}${shelf.tag}`,
    (shelf.kind === 'saved' || shelf.kind === 'read') && shelf.kind,
    only !== 'all' && only,
  ];
  const hash = words.filter((word) => word !== false).join(',');
  return shelf.kind === 'list'
    ? ({ to: '/library/$list', params: { list: shelf.list }, hash, search: {} } as const)
    : ({ to: '/library', hash, search: {} } as const);
}

/** Whether two shelves are the same. */
export function isSameShelf(a: Shelf, b: Shelf): boolean {
  return nameOfShelf(a) === nameOfShelf(b);
}

/** Unique among shelves. */
export function nameOfShelf(shelf: Shelf): string {
  if (shelf.kind === 'list') return `list ${shelf.list}`;
  return shelf.kind === 'tag' ? `tag ${shelf.tag}` : shelf.kind;
}

function isTag(text: string): boolean {
  return tagsOf(`#${text}`)[0] === text;
}
