import type { Marks } from '../../library/marks';
import type { Shelf } from '../marks/libraryView';

/**
 * The name under which papers of a shelf go to others: that of a list, as the reader has named it, or `#tag`. `''`:
 * they have none; 나중에 읽기 says something to its reader alone.
 */
export function nameToShare(shelf: Shelf, { lists }: Pick<Marks, 'lists'>): string {
  switch (shelf.kind) {
    case 'list':
      return lists.find(({ id }) => id === shelf.list)?.name ?? '';
    case 'tag':
      return `#${shelf.tag}`;
    case 'all':
    case 'saved':
    case 'read':
      return '';
  }
}
