import type { Paper } from '../../src/digest/paper';
import { buildIndex } from '../../src/search/indexing/buildIndex';
import { createPaperStore } from '../../src/search/query/paperStore';
import { Searcher } from '../../src/search/query/searcher';
import { finish } from '../../src/steps';
import { loadedTextModule } from '../unit/search/loadedTextModule';

/** A searcher that has read and indexed some papers. */
export function searcherOf(papers: readonly Paper[]): Searcher {
  const store = createPaperStore();
  const days = new Map<string, Paper[]>();
  for (const paper of papers) days.set(paper.day, [...(days.get(paper.day) ?? []), paper]);
  for (const ofDay of days.values()) store.add(ofDay);
  const searcher = new Searcher(store, () => loadedTextModule);
  finish(searcher.build(buildIndex, () => {}));
  finish(searcher.warm());
  return searcher;
}
