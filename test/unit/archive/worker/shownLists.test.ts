import { beforeEach, describe, expect, it } from 'vitest';
import type { SeenList } from '../../../../src/archive/contract';
import {
  createShownLists,
  type Edition,
  type ShownLists,
} from '../../../../src/archive/worker/shownLists';
import { NO_QUESTION } from '../../../../src/question/question';
import { createPaperStore } from '../../../../src/search/query/paperStore';
import { Searcher } from '../../../../src/search/query/searcher';
import { loadedTextModule } from '../../search/loadedTextModule';
import { idOf, paperOf } from '../../search/papers';

const QUESTION = { ...NO_QUESTION, sort: 'votes' } as const;

/** An edition of papers by their votes, most first: 9 → `2502.00009`. */
function editionOf(edition: string, ...votes: readonly number[]): Edition {
  const store = createPaperStore();
  store.add(votes.map((count) => paperOf({ id: `2502.0000${count}`, votes: count })));
  return {
    edition,
    source: edition,
    found: new Searcher(store, () => loadedTextModule).find(QUESTION),
  };
}

function votesOf({ found }: Edition): (number | null)[] {
  return found.hits.slice().map(({ listing }) => listing.votes);
}

const seen = (edition: string, votes: number): SeenList => {
  return { edition, last: idOf(`2502.0000${votes}`) };
};

const FIRST = editionOf('first', 8, 6, 4);

describe('a list on screen', () => {
  let lists: ShownLists;
  beforeEach(() => {
    lists = createShownLists();
    lists.show(QUESTION, FIRST, null);
  });

  it.each([
    [[8, 6, 4, 2], 4, 'at its end'],
    [[8, 6, 5, 4], 6, 'below what was seen'],
    [[8, 6, 4], 4, 'nowhere'],
  ])('takes finds, %j once %i was seen: they are %s', (votes, last) => {
    const shown = lists.show(QUESTION, editionOf('second', ...votes), seen('first', last));
    expect([shown.edition, votesOf(shown)]).toEqual(['second', votes]);
  });

  it.each([
    [[9, 8, 6, 4], 8, 'above all'],
    [[8, 7, 6, 4], 6, 'between what was seen'],
    [[8, 4], 4, 'in place of one that is gone'],
  ])('stays where finds, %j once %i was seen, are %s', (votes, last) => {
    const shown = lists.show(QUESTION, editionOf('second', ...votes), seen('first', last));
    expect([shown.edition, votesOf(shown)]).toEqual(['first', [8, 6, 4]]);
  });

  it('is the newest where nothing was seen', () => {
    expect(lists.show(QUESTION, editionOf('second', 9, 8), null).edition).toBe('second');
  });

  it('is the newest where the edition seen is not kept, as after the end of a worker', () => {
    const shown = lists.show(QUESTION, editionOf('second', 9, 8), seen('of another worker', 8));
    expect(shown.edition).toBe('second');
  });

  it('stays the same over several editions', () => {
    lists.show(QUESTION, editionOf('second', 9, 8, 6, 4), seen('first', 4));
    const third = editionOf('third', 9, 8, 7, 6, 4);
    expect(lists.show(QUESTION, third, seen('first', 4)).edition).toBe('first');
  });
});

describe('the lists shown of late', () => {
  it('are found by question and edition, the last one shown by its question alone', () => {
    const lists = createShownLists();
    const second = editionOf('second', 9);
    lists.show(QUESTION, FIRST, null);
    lists.show(QUESTION, second, null);
    expect(lists.find(QUESTION, 'first')?.found).toBe(FIRST.found);
    expect(lists.find(QUESTION)?.found).toBe(second.found);
    expect(lists.find(NO_QUESTION)).toBeNull();
  });

  it('are a few: those shown longest ago are forgotten', () => {
    const lists = createShownLists();
    lists.show(QUESTION, FIRST, null);
    for (const text of ['a', 'b', 'c']) lists.show({ ...QUESTION, text }, FIRST, null);
    lists.show(QUESTION, FIRST, null);
    lists.show({ ...QUESTION, text: 'd' }, FIRST, null);
    expect(lists.find(QUESTION)).not.toBeNull();
    expect(lists.find({ ...QUESTION, text: 'a' })).toBeNull();
  });
});
