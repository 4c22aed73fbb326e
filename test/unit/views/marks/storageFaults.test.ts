import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseDay } from '../../../../src/digest/day';
import { BACKUP_MADE, lastBackupAt } from '../../../../src/library/backups';
import { follow, followingOf, saveSearch } from '../../../../src/library/following';
import type { Library } from '../../../../src/library/library';
import type { LibraryStore } from '../../../../src/library/libraryStore';
import { addAllToList, createList, papersInList } from '../../../../src/library/lists';
import { READ_LATER } from '../../../../src/library/marks';
import { visitChanges } from '../../../../src/library/visits';
import { NO_QUESTION } from '../../../../src/question/question';
import type { MarksChange } from '../../../../src/search/query/paperStore';
import { createPageLibrary, type PageLibrary } from '../../../../src/views/marks/createPageLibrary';
import { tellMarks } from '../../../../src/views/marks/tellMarks';
import { arxivId, library, listId } from '../../library/libraries';
import { isKept, isUnkept, startBrowser, until } from '../../library/tabs';

const [A, B] = [arxivId('2502.18411'), arxivId('2410.07985')];
const [MADE, BROUGHT] = [listId('made'), listId('brought')];
const DAY = parseDay('2025-04-08');
const SEARCH = { ...NO_QUESTION, text: 'mamba' };

type Page = PageLibrary & { readonly told: () => ReadonlyMap<string, readonly string[]> };

type Line = {
  readonly act: (page: Page) => void;
  /** Whether the page shows it. */
  readonly shows: (page: Page) => boolean;
  /** The page does it by itself: nothing is said of it. */
  readonly isQuiet?: true;
};

const isSaved = (page: Page) => typeof page.marks().papers.get(A)?.savedAt === 'number';
const isRead = (page: Page) => typeof page.marks().papers.get(A)?.readAt === 'number';
const libraryOf = (page: Page) => page.store.get().library;
const listsOf = (page: Page) => page.marks().lists.map(({ name }) => name);

/** All that a reader keeps in a library. */
const LINES: Readonly<Record<string, Line>> = {
  'a paper that is saved': { act: (page) => page.toggleSaved(A), shows: isSaved },
  'a paper that is read': { act: (page) => page.toggleRead(A), shows: isRead },
  'a paper that was open': {
    act: (page) => page.countAsRead(A),
    shows: isRead,
    isQuiet: true,
  },
  'all papers of a day, read': { act: (page) => page.markAllRead([A, B]), shows: isRead },
  'papers that are saved together': { act: (page) => page.setSaved([A, B], true), shows: isSaved },
  'a note with its tag': {
    act: (page) => page.writeNote(A, '다시 볼 것 #세미나'),
    shows: (page) => page.marks().papers.get(A)?.tags[0] === '세미나',
  },
  'a filter by marks': {
    act: (page) => page.writeNote(A, '#세미나'),
    shows: (page) => String(page.told().get(A)) === 'noted,tag:세미나',
  },
  'a list': {
    act: (page) => void page.createList('5월 세미나'),
    shows: (page) => listsOf(page).includes('5월 세미나'),
  },
  'papers that are put into a list': {
    act: (page) => void page.change(addAllToList(page.marks(), [A, B], READ_LATER)),
    shows: (page) => papersInList(page.marks(), READ_LATER).join() === `${A},${B}`,
  },
  'the order of a list': {
    act(page) {
      page.change(addAllToList(page.marks(), [A, B], READ_LATER));
      page.movePaper(B, READ_LATER, 0);
    },
    shows: (page) => papersInList(page.marks(), READ_LATER).join() === `${B},${A}`,
  },
  'the name of a list': {
    act: (page) => page.renameList(READ_LATER, '언젠가'),
    shows: (page) => listsOf(page).includes('언젠가'),
  },
  'a saved search': {
    act: (page) => void page.change(saveSearch(SEARCH, DAY)),
    shows: (page) => followingOf(libraryOf(page)).searches.length === 1,
  },
  'an author who is followed': {
    act: (page) => void page.change(follow('Kai Chen', true, DAY)),
    shows: (page) => followingOf(libraryOf(page)).authors.length === 1,
  },
  'a list of a link or of a file of references': {
    act(page) {
      const made = createList(page.marks(), BROUGHT, '받은 목록');
      const undone = page.change([...made, ...addAllToList(page.marks(), [A], BROUGHT)]);
      page.tellListsChanged([A], undone);
    },
    shows: (page) => papersInList(page.marks(), BROUGHT).join() === A,
  },
  'the library of a backup': {
    act: (page) => page.take(library({ 'papers/2502.18411': { saved: [true, 5] } })),
    shows: isSaved,
  },
  'the library of a synced folder': {
    act: (page) => page.store.take(library({ 'papers/2502.18411': { saved: [true, 5] } })),
    shows: isSaved,
    isQuiet: true,
  },
  'when a backup was made': {
    act: (page) => void page.store.change([BACKUP_MADE]),
    shows: (page) => lastBackupAt(libraryOf(page)) === 1000,
    isQuiet: true,
  },
  'when the reader was here': {
    act: (page) => page.countVisit(DAY),
    shows: (page) => visitChanges(libraryOf(page), { newest: null, now: 100_000 }).length === 1,
    isQuiet: true,
  },
};

function openPage(store: LibraryStore): Page {
  const page = createPageLibrary(store, {
    askToPersist: () => {},
    newListId: () => MADE,
    now: () => 1000,
  });
  const all: (() => MarksChange)[] = [];
  tellMarks({ setMarks: (_, allMarks) => void all.push(allMarks) }, page);
  return Object.assign(page, { told: () => all.at(-1)?.().papers ?? new Map() });
}

/** Makes every write of the device fail, as one without room does. */
function fillUp() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
}

afterEach(() => void vi.restoreAllMocks());

describe.each(Object.entries(LINES))('%s', (_, { act, shows, isQuiet = false }) => {
  it('holds for the visit where storage refuses, which is said once', async () => {
    const { openTab } = startBrowser();
    const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
    const page = openPage(openTab({ open: refuse }));
    await until(page.store, isUnkept);
    act(page);
    expect(shows(page)).toBe(true);
    expect(page.done.get()?.isUnkept ?? false).toBe(!isQuiet);
    page.dismiss();
    page.toggleRead(B);
    expect(page.done.get()?.isUnkept).toBe(isQuiet);
  });

  it('holds where storage is full, which is said, and is stored once it has room', async () => {
    const { openTab } = startBrowser();
    const page = openPage(openTab());
    await until(page.store, isKept);
    const room = fillUp();
    act(page);
    await until(page.store, isUnkept);
    expect(shows(page)).toBe(true);
    expect(page.done.get()?.isUnkept ?? false).toBe(!isQuiet);
    room.mockRestore();
    page.store.reread();
    await until(page.store, isKept);
    const next = openPage(openTab());
    await until(next.store, isKept);
    expect(shows(next)).toBe(true);
  });

  it('is kept next to records of a broken shape, and so is what is sound', async () => {
    const { openTab, openStorage } = startBrowser();
    await until(openTab(), isKept);
    await breakRecords(await openStorage());
    const page = openPage(openTab());
    await until(page.store, isKept);
    expect(soundIn(libraryOf(page))).toBe(true);
    act(page);
    expect(shows(page)).toBe(true);
    await until(page.store, isKept);
    const next = openPage(openTab());
    await until(next.store, isKept);
    expect(shows(next)).toBe(true);
    expect(soundIn(libraryOf(next))).toBe(true);
  });
});

const BROKEN: Readonly<Record<string, unknown>> = {
  'papers/2502.18411': { saved: 5, note: { value: '' }, 'in/later': { value: [], time: -1 } },
  'papers/2410.07985': 'x',
  'papers/2504.05299': new Map([['saved', true]]),
  'papers/nothing': { saved: { value: true, time: 5 } },
  'lists/made': [{ name: { value: '세미나', time: 5 } }],
  'lists/later': { name: { value: 5, time: 1 }, place: { value: {}, time: 1 } },
  'searches/x': { question: { value: Number.NaN, time: 1 } },
  'authors/Kai Chen': { followed: { value: 'yes', time: 1 } },
  'state/visits': { last: { value: { day: 'today', at: null }, time: 1 } },
  'state/backup': null,
  nothing: { saved: { value: true, time: 5 } },
};
const SOUND = 'papers/2504.06261';

/** Stores records of a broken shape, and one that is sound after a broken field. */
function breakRecords(storage: IDBDatabase): Promise<void> {
  const transaction = storage.transaction('records', 'readwrite');
  const store = transaction.objectStore('records');
  for (const [key, record] of Object.entries(BROKEN)) store.put(record, key);
  store.put({ read: { value: true }, saved: { value: true, time: 5 } }, SOUND);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(storage.close());
    transaction.onerror = () => reject(transaction.error);
  });
}

function soundIn(stored: Library): boolean {
  return [...stored].some(([key, fields]) => key === SOUND && fields.get('saved')?.value === true);
}
