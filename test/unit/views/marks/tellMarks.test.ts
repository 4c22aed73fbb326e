import { beforeEach, describe, expect, it } from 'vitest';
import type { partOf } from '../../../../src/library/library';
import { createLibraryStore, type LibraryPlatform } from '../../../../src/library/libraryStore';
import { createList } from '../../../../src/library/lists';
import type { MarksChange } from '../../../../src/search/query/paperStore';
import { createPageLibrary } from '../../../../src/views/marks/createPageLibrary';
import { listNames } from '../../../../src/views/marks/listNames';
import { tellMarks } from '../../../../src/views/marks/tellMarks';
import { arxivId, library, listId } from '../../library/libraries';
import { memorySlot } from '../../library/memorySlot';

const [A, B] = [arxivId('2502.18411'), arxivId('2410.07985')];

/** A library on a device that has some records, and what the worker is told of it. */
function openLibrary(open: LibraryPlatform['open']) {
  const store = createLibraryStore({ open, channel: null, left: memorySlot(), now: () => 1000 });
  const page = createPageLibrary(store, {
    askToPersist: () => {},
    newListId: () => listId('new'),
    now: () => 1000,
  });
  const told: MarksChange[] = [];
  let all: (() => MarksChange) | null = null;
  tellMarks(
    {
      setMarks(change, allMarks) {
        told.push(change());
        all = allMarks;
      },
    },
    page,
  );
  return { store, page, told, all: () => all?.() };
}

const stored = async () => ({
  readAll: async () => library({ 'papers/2502.18411': { read: [true, 1] } }),
  write: async (part: Parameters<typeof partOf>[0]) => part,
  abort: () => {},
  close: () => {},
});

async function whenTold(told: readonly MarksChange[], times: number): Promise<void> {
  while (told.length < times) await new Promise(setImmediate);
}

describe('tellMarks', () => {
  beforeEach(() => listNames.set(new Map()));

  it('says nothing before it is known what is stored, then all of it, then each change', async () => {
    const { page, told, all } = openLibrary(stored);
    expect(told).toEqual([]);
    await whenTold(told, 1);
    page.toggleSaved(B);
    page.writeNote(A, '다시 #RL');
    page.writeNote(A, '다시 한번 #RL');
    page.toggleSaved(B);
    expect(told).toEqual([
      { edition: 1, isAll: true, papers: new Map([[A, ['read']]]) },
      { edition: 2, isAll: false, papers: new Map([[B, ['saved']]]) },
      { edition: 3, isAll: false, papers: new Map([[A, ['read', 'noted', 'tag:RL']]]) },
      { edition: 4, isAll: false, papers: new Map([[B, []]]) },
    ]);
    expect(all()).toEqual({
      edition: 4,
      isAll: true,
      papers: new Map([[A, ['read', 'noted', 'tag:RL']]]),
    });
    for (const change of told) expect(structuredClone(change)).toEqual(change);
  });

  it('tells the marks of this visit where the device refuses to store any', async () => {
    const refuse = () => Promise.reject(new TypeError('indexedDB is undefined'));
    const { page, told } = openLibrary(refuse);
    await whenTold(told, 1);
    page.toggleSaved(A);
    expect(told.map(({ papers }) => [...papers])).toEqual([[], [[A, ['saved']]]]);
  });

  it('names the lists', async () => {
    const { store, page, told } = openLibrary(stored);
    await whenTold(told, 1);
    store.change(createList(page.marks(), listId('may'), '5월 세미나'));
    expect([...listNames.get()]).toEqual([['may', '5월 세미나']]);
  });
});
