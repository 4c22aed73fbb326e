import type { ArchiveClient } from '../../archive/page/client';
import { markedPapers } from '../../library/markedPapers';
import type { Marks } from '../../library/marks';
import type { PageLibrary } from './createPageLibrary';
import { listNames } from './listNames';

/**
 * Tells the worker what the reader has marked, and the chips how his lists are named: once it is known, then
 * with each change.
 */
export function tellMarks(client: Pick<ArchiveClient, 'setMarks'>, library: PageLibrary): void {
  const { store, marks } = library;
  let told: Marks | null = null;
  let edition = 1;
  const all = () => ({ edition, isAll: true, papers: markedPapers(marks()) });
  const tell = () => {
    // What is stored is not known yet: without it all papers would be unread.
    if (store.get().keeping === 'opening') return;
    const now = marks();
    if (now === told) return;
    if (told) {
      const papers = markedPapers(now, told);
      if (papers.size > 0) {
        edition += 1;
        client.setMarks(() => ({ edition, isAll: false, papers }), all);
      }
    } else client.setMarks(all, all);
    told = now;
    nameLists(now);
  };
  tell();
  store.subscribe(tell);
}

function nameLists({ lists }: Marks): void {
  const names = lists.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const]));
  const isSame = String(names) === String([...listNames.get()]);
  if (!isSame) listNames.set(new Map(names));
}
