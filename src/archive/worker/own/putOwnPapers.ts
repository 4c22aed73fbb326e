import type { Day } from '../../../digest/day';
import type { Paper } from '../../../digest/paper';
import type { PaperStore } from '../../../search/query/paperStore';
import type { OwnPapers } from '../readDays';

/**
 * Puts the reader's own papers into the store, in place of those before. Returns whether a paper that an index may
 * hold has another text or is gone.
 */
export function putOwnPapers(store: PaperStore, before: OwnPapers, next: OwnPapers): boolean {
  const changed = [...new Set([...before.days, ...next.days])].filter(
    (day) => before.hashOf(day) !== next.hashOf(day),
  );
  const known = new Set(readPapers(store));
  for (const day of changed) putDay(store, day, next);
  for (const paper of readPapers(store)) known.delete(paper);
  // What is left of the papers before has been replaced.
  return known.size > 0;
}

function readPapers(store: PaperStore): Paper[] {
  return store.entries().flatMap(({ paper, isUnread }) => (isUnread ? [] : paper));
}

function putDay(store: PaperStore, day: Day, own: OwnPapers): void {
  const ofArchive = store.ofDay(day).filter(({ paper }) => paper.ownFrom === undefined);
  const papers = own.addTo(
    ofArchive.map(({ paper }) => paper),
    day,
  );
  store.removeDay(day);
  // Of a day that is not read yet its own papers are not either: they are read with it.
  if (ofArchive[0]?.isUnread) store.list(papers);
  else store.add(papers);
}
