import { useLocation, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type PackedList, type Unpacked, unpackList } from '../../library/packedList';

/** The list that an address names: by `ids`, or packed behind `#`. `listId` is null for the former. */
type Shared = Omit<PackedList, 'listId'> & { readonly listId: PackedList['listId'] | null };
export type SharedAddress =
  | { readonly kind: 'read'; readonly list: Shared }
  | Exclude<Unpacked, { kind: 'read' }>;

/** Reads the list of the address. What is behind `#` counts where there are both. */
export function useSharedList(): SharedAddress {
  const { ids = [] } = useSearch({ from: '/list' });
  const hash = useLocation({ select: ({ hash }) => hash });
  const [packed, setPacked] = useState(hash);
  // A link within the page, such as that to its content, takes the place of the list behind `#`.
  if (packed !== hash && (hash === '' || unpackList(hash))) setPacked(hash);
  return unpackList(packed) ?? { kind: 'read', list: { ids, name: '', part: null, listId: null } };
}
