import { useMemo, useSyncExternalStore } from 'react';
import type { Day } from '../../digest/day';
import {
  type Following,
  follow,
  followingOf,
  removeSearch,
  savedSearch,
  saveSearch,
  see,
} from '../../library/following';
import type { Change } from '../../library/library';
import type { Question } from '../../question/question';
import { askToPersist } from './askToPersist';
import { useHostManifest } from './useHostManifest';
import { useLibrary } from './useLibrary';

type UseFollowing = {
  readonly following: Following;
  /** The newest day of the archive; null: not known yet. */
  readonly newest: Day | null;
  /** Makes changes; returns those that take them back. */
  readonly change: (changes: readonly Change[]) => readonly Change[];
  readonly toggleSearch: (question: Question) => void;
  readonly toggleAuthor: (name: string) => void;
  /** Call it when the reader opens a saved search or a followed author: what is there now is no longer new. */
  readonly open: (followed: Parameters<typeof see>[0]) => void;
};

/** What the reader goes on looking for, and how that changes. */
export function useFollowing(): UseFollowing {
  const page = useLibrary();
  const { store } = page;
  const { library } = useSyncExternalStore(store.subscribe, store.get);
  // Looks at every record of years.
  const following = useMemo(() => followingOf(library), [library]);
  const newest = useHostManifest()?.days[0]?.day ?? null;
  const change = (changes: readonly Change[]) => {
    const { searches, authors } = following;
    if (searches.length + authors.length === 0) void askToPersist();
    return page.change(changes);
  };
  return {
    following,
    newest,
    change,
    toggleSearch(question) {
      const search = savedSearch(following, question);
      change(search ? [removeSearch(search)] : saveSearch(question, newest));
    },
    toggleAuthor(name) {
      const isFollowed = following.authors.some((author) => author.name === name);
      change(follow(name, !isFollowed, newest));
    },
    open: (followed) => void store.change(see(followed, newest)),
  };
}
