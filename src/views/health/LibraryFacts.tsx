import { useSyncExternalStore } from 'react';
import { useMessages, useTexts } from '../../i18n/messages';
import { Facts } from '../../ui/Section';
import { useLibrary, useMarks } from '../marks/useLibrary';

/** How many papers the reader has marked, and whether this device keeps them. */
export function LibraryFacts() {
  const words = useTexts('health');
  const { count } = useMessages();
  const { store } = useLibrary();
  const { keeping } = useSyncExternalStore(store.subscribe, store.get);
  const marks = useMarks();
  const say = keeping === 'unkept' ? words.unkept : words.marked;
  return <Facts facts={[[words.library, marks && say(count.papers(marks.papers.size))]]} />;
}
