import MiniSearch from 'minisearch';
import type { Paper } from '../../src/digest/paper';
import type { ParsedQuestion } from '../../src/question/parsedQuestion';
import type { PaperStore } from '../../src/search/query/paperStore';
import type { Tier } from '../../src/search/query/tieredSearch';
import { NO_MATCHES, type TextMatches } from '../../src/search/text/textMatches';
import type { Steps } from '../../src/steps';
import { toPlain } from './papers';

/**
 * Takes the place of `search/query/textModule`: the same page over MiniSearch as its README begins, with
 * prefixes. It suggests nothing and corrects nothing.
 */
export const textModule = {
  createTextSearch: (store: PaperStore) => new PlainSearch(store),
  loadSpoken: async () => {},
  withSpoken: (parsed: ParsedQuestion) => parsed,
  warmUpTexts: [],
};

class PlainSearch {
  private readonly store: PaperStore;
  private index: MiniSearch | null = null;
  private ids: ReadonlyMap<string, Paper['id']> = new Map();

  constructor(store: PaperStore) {
    this.store = store;
  }

  tier(): Tier {
    return this.index ? 'all' : 'scan';
  }

  isWhole(): boolean {
    return false;
  }

  indexed(): null {
    return null;
  }

  *build(_: unknown, onTier: () => void): Steps<void> {
    const papers = this.store.entries().map(({ paper }) => paper);
    const index = new MiniSearch({ fields: ['title', 'authors', 'summary'] });
    for (const paper of papers) {
      index.add(toPlain(paper));
      yield;
    }
    this.ids = new Map(papers.map(({ id }) => [id, id]));
    this.index = index;
    onTier();
  }

  restore(): never {
    throw new Error('expected no stored index, since none is stored');
  }

  whole(): null {
    return null;
  }

  search({ words }: ParsedQuestion): TextMatches {
    const found = this.index?.search(words, { prefix: true }) ?? [];
    return { ...NO_MATCHES, ids: found.flatMap(({ id }) => this.ids.get(id) ?? []) };
  }
}
