import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../../../src/library/database';
import { EMPTY_LIBRARY, fieldValue, type Library, merge } from '../../../src/library/library';
import { markRead, save, writeNote } from '../../../src/library/marks';
import { paperKey } from '../../../src/library/recordKey';
import { openPromise } from '../../openPromise';
import { waitFor } from '../../waitFor';
import { arxivId, changes, library, plain } from './libraries';
import { isKept, isUnkept, startBrowser, until } from './tabs';

const PAPER = arxivId('2502.18411');
const KEY = paperKey(PAPER);
const isSaved = ({ library }: { library: Library }) => fieldValue(library, KEY, 'saved') === true;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A storage that works, but for what a test replaces. */
async function storageBut(replaced: Partial<Database>): Promise<Database> {
  return {
    readAll: async () => EMPTY_LIBRARY,
    write: async (part) => part,
    abort: () => {},
    close: () => {},
    ...replaced,
  };
}

describe('the library of a tab', () => {
  it('is there on the next visit', async () => {
    const { openTab } = startBrowser();
    const first = openTab();
    await until(first, isKept);
    first.change([save(PAPER, true), writeNote(PAPER, '#RL')]);
    expect(isSaved(first.get())).toBe(true);
    await until(first, isKept);
    first.close();
    const { library: stored } = await until(openTab(), isKept);
    expect(plain(stored)).toEqual(
      plain(library({ 'papers/2502.18411': { saved: [true, 1000], note: ['#RL', 1000] } })),
    );
  });

  it('keeps what is marked before it is open', async () => {
    const { openTab } = startBrowser();
    const early = openTab();
    early.change([save(PAPER, true)]);
    await until(early, isKept);
    expect(isSaved(await until(openTab(), isKept))).toBe(true);
  });

  it('takes changes back by the changes that it returns', async () => {
    const { openTab } = startBrowser();
    const tab = openTab();
    await until(tab, isKept);
    const undo = tab.change([save(PAPER, true)]);
    tab.change(undo);
    expect(isSaved(await until(tab, isKept))).toBe(false);
  });

  it('takes the library of a backup', async () => {
    const { openTab } = startBrowser();
    openTab().take(library({ 'papers/2502.18411': { saved: [true, 5] } }));
    const other = openTab();
    await until(other, isSaved);
  });
});

describe('two tabs', () => {
  it('show what the other one changes', async () => {
    const { openTab } = startBrowser();
    const [one, other] = [openTab(), openTab()];
    await Promise.all([until(one, isKept), until(other, isKept)]);
    one.change([save(PAPER, true)]);
    await until(other, isSaved);
  });

  it('lose nothing where both change the same paper at once', async () => {
    const { openTab } = startBrowser();
    const [one, other] = [openTab({ channel: null }), openTab({ channel: null })];
    one.change([save(PAPER, true)]);
    other.change([markRead(PAPER, true)]);
    await Promise.all([until(one, isKept), until(other, isKept)]);
    const { library: stored } = await until(openTab(), isKept);
    expect(plain(stored)).toEqual(
      plain(library({ 'papers/2502.18411': { saved: [true, 1000], read: [true, 1000] } })),
    );
  });

  it('read what the other one has stored when they wake', async () => {
    const { openTab } = startBrowser();
    const asleep = openTab({ channel: null });
    await until(asleep, isKept);
    const other = openTab({ channel: null });
    other.change([save(PAPER, true)]);
    await until(other, isKept);
    asleep.reread();
    await until(asleep, isSaved);
  });

  it('store in any order what merging all changes gives', async () => {
    const order = fc.array(fc.tuple(fc.constantFrom(0, 1), changes, fc.nat(5), fc.boolean()), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(order, async (steps) => {
        const { openTab } = startBrowser();
        const now = vi.fn(() => 0);
        const tabs = [openTab({ now }), openTab({ now })] as const;
        for (const [tab, change, time, waits] of steps) {
          now.mockReturnValue(time);
          tabs[tab === 0 ? 0 : 1].change([change]);
          if (waits) await until(tabs[0], isKept);
        }
        const states = await Promise.all(tabs.map((tab) => until(tab, isKept)));
        const { library: stored } = await until(openTab(), isKept);
        const merged = states.reduce((all, state) => merge(all, state.library), EMPTY_LIBRARY);
        expect(plain(stored)).toEqual(plain(merged));
      }),
      { numRuns: 30 },
    );
  });

  it('are not kept waiting by one that is left, which goes on when it is back', async () => {
    const { openTab } = startBrowser();
    const [left, other] = [openTab({ channel: null }), openTab({ channel: null })];
    await Promise.all([until(left, isKept), until(other, isKept)]);
    left.change([save(PAPER, true)]);
    left.leave();
    left.change([markRead(PAPER, true)]);
    await until(left, ({ keeping }) => keeping === 'storing');
    other.change([writeNote(PAPER, 'a')]);
    await until(other, isKept);
    left.reread();
    const { library: stored } = await until(left, isKept);
    expect([...(stored.get(KEY)?.keys() ?? [])].sort()).toEqual(['note', 'read', 'saved']);
  });

  it('ignore a message that is none', async () => {
    const { openTab, send } = startBrowser();
    const tab = openTab();
    await until(tab, isKept);
    for (const data of [null, 'x', [], { 'papers/2502.18411': { saved: 5 } }]) send(data);
    expect(tab.get().library).toBe(EMPTY_LIBRARY);
  });
});

describe('a page that is left', () => {
  /** All that waits for no timer: the storages of these tests do not. */
  const nextTask = () => new Promise((resolve) => setTimeout(resolve));

  it('begins no transaction after the one under way, and goes on when it is back', async () => {
    const { openTab } = startBrowser();
    const { promise: answered, resolve: answer } = openPromise<void>();
    const write = vi.fn<Database['write']>(async (part) => {
      await answered;
      return part;
    });
    const tab = openTab({ open: () => storageBut({ write }) });
    await until(tab, isKept);
    tab.change([save(PAPER, true)]);
    await waitFor(() => expect(write).toHaveBeenCalled());
    tab.change([markRead(PAPER, true)]);
    tab.leave();
    answer();
    await nextTask();
    expect(write).toHaveBeenCalledOnce();
    tab.reread();
    await until(tab, isKept);
    const [[first], [second]] = write.mock.calls as [[Library], [Library]];
    expect([...(merge(first, second).get(KEY)?.keys() ?? [])]).toEqual(['saved', 'read']);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])(
    'aborts what has written nothing yet where the rest has room for the next page: %s',
    async (hasRoom, times) => {
      const { openTab, left } = startBrowser();
      const abort = vi.fn();
      const tab = openTab({
        open: () => storageBut({ write: () => new Promise(() => {}), abort }),
        left: { ...left, set: (text) => hasRoom && left.set(text) },
      });
      await until(tab, isKept);
      tab.change([save(PAPER, true)]);
      tab.leave();
      await nextTask();
      expect(abort).toHaveBeenCalledTimes(times);
    },
  );

  it('begins none where its storage opens late, and has all of it when it is back', async () => {
    const { openTab } = startBrowser();
    const { promise: opening, resolve: open } = openPromise<Database>();
    const stored = library({ 'papers/2410.07985': { saved: [true, 5] } });
    const readAll = vi.fn(async () => stored);
    const write = vi.fn<Database['write']>(async (part) => part);
    const tab = openTab({ open: () => opening });
    tab.change([save(PAPER, true)]);
    tab.leave();
    open(storageBut({ readAll, write }));
    await nextTask();
    expect([readAll.mock.calls, write.mock.calls]).toEqual([[], []]);
    tab.reread();
    const { library: kept } = await until(tab, isKept);
    expect([...kept.keys()]).toEqual([KEY, 'papers/2410.07985']);
    expect(write).toHaveBeenCalledOnce();
  });
});

describe('storage', () => {
  it.each([
    ['missing', () => Promise.reject(new TypeError('indexedDB is undefined'))],
    ['refused', () => Promise.reject(new DOMException('', 'SecurityError'))],
  ])('that is %s leaves the marks of the visit in memory', async (_, open) => {
    const { openTab } = startBrowser();
    const tab = openTab({ open });
    await until(tab, isUnkept);
    tab.change([save(PAPER, true)]);
    expect(isSaved(tab.get())).toBe(true);
    expect(isUnkept(tab.get())).toBe(true);
  });

  it('that is full keeps what was there, and stores the marks when it has room', async () => {
    const { openTab } = startBrowser();
    const write = vi
      .fn<Database['write']>(async (part) => part)
      .mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
    const tab = openTab({ open: () => storageBut({ write }) });
    await until(tab, isKept);
    tab.change([save(PAPER, true)]);
    await until(tab, isUnkept);
    tab.change([markRead(PAPER, true)]);
    await until(tab, isKept);
    const [written] = write.mock.lastCall ?? [EMPTY_LIBRARY];
    expect(plain(written)).toEqual(
      plain(library({ 'papers/2502.18411': { saved: [true, 1000], read: [true, 1000] } })),
    );
  });

  it('that has refused once is read before it is written', async () => {
    const { openTab } = startBrowser();
    const stored = library({ 'papers/2410.07985': { saved: [true, 5] } });
    const open = vi
      .fn(() => storageBut({ readAll: async () => stored }))
      .mockRejectedValueOnce(new DOMException('', 'UnknownError'));
    const tab = openTab({ open });
    await until(tab, isUnkept);
    tab.change([save(PAPER, true)]);
    const { library: kept } = await until(tab, isKept);
    expect([...kept.keys()]).toEqual([KEY, 'papers/2410.07985']);
  });

  it('that never answers is given up, and counts when it answers after all', async () => {
    vi.useFakeTimers();
    const { openTab } = startBrowser();
    const { promise: opening, resolve: answer } = openPromise<Database>();
    const tab = openTab({ open: () => opening });
    await vi.advanceTimersByTimeAsync(4000);
    expect(isUnkept(tab.get())).toBe(true);
    const stored = library({ 'papers/2502.18411': { saved: [true, 5] } });
    answer(storageBut({ readAll: async () => stored }));
    await vi.advanceTimersByTimeAsync(0);
    expect(tab.get()).toEqual({ library: stored, keeping: 'kept' });
  });

  it.each(['answers late', 'refuses, and works again'])(
    'that %s has its note above the one that was typed without it',
    async (kind) => {
      vi.useFakeTimers();
      const { openTab } = startBrowser();
      const stored = library({ 'papers/2502.18411': { note: ['표 3', 5000], read: [true, 5] } });
      const write = vi.fn<Database['write']>(async (part) => part);
      const storage = storageBut({ readAll: async () => stored, write });
      const { promise, resolve } = openPromise<Database>();
      const open = vi.fn(() => (kind === 'answers late' ? promise : storage));
      if (kind !== 'answers late') open.mockRejectedValueOnce(new DOMException('', 'UnknownError'));
      const tab = openTab({ open });
      await vi.advanceTimersByTimeAsync(4000);
      expect(isUnkept(tab.get())).toBe(true);
      tab.change([writeNote(PAPER, '다시')]);
      resolve(storage);
      await vi.advanceTimersByTimeAsync(0);
      const noteIn = (given: Library) => fieldValue(given, KEY, 'note');
      expect(noteIn(tab.get().library)).toBe('표 3\n다시');
      expect(noteIn(write.mock.lastCall?.[0] ?? EMPTY_LIBRARY)).toBe('표 3\n다시');
      // Known by now: what is typed replaces it.
      tab.change([writeNote(PAPER, '')]);
      await vi.advanceTimersByTimeAsync(0);
      expect(noteIn(tab.get().library)).toBe('');
    },
  );

  it('that the browser has closed is opened again', async () => {
    const { openTab } = startBrowser();
    const closers: (() => void)[] = [];
    const open = vi.fn((onClose: () => void) => {
      closers.push(onClose);
      return openDatabase('library', onClose);
    });
    const tab = openTab({ open });
    await until(tab, isKept);
    for (const close of closers) close();
    tab.change([save(PAPER, true)]);
    await until(tab, isKept);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('of a newer version is left alone', async () => {
    const { openTab, openStorage } = startBrowser();
    (await openStorage(99)).close();
    const tab = openTab();
    await until(tab, isUnkept);
    tab.change([save(PAPER, true)]);
    expect((await openStorage()).version).toBe(99);
  });

  it('gives way to a newer version in another tab', async () => {
    const { openTab, openStorage } = startBrowser();
    const tab = openTab();
    await until(tab, isKept);
    expect((await openStorage(99)).version).toBe(99);
  });

  it('keeps records of newer versions, and leaves out what is damaged', async () => {
    const { openTab, openStorage } = startBrowser();
    await until(openTab(), isKept);
    const storage = await openStorage();
    const store = storage.transaction('records', 'readwrite').objectStore('records');
    store.put({ saved: { value: true, time: 5, by: 'scan' }, read: 5 }, 'papers/2502.18411');
    store.put({ text: { value: 'rag', time: 5 } }, 'searches/rag');
    store.put('x', 'papers/2410.07985');
    store.put({ saved: { value: true, time: 5 } }, 'nothing');
    const tab = openTab();
    const { library: read } = await until(tab, isKept);
    expect(read.get(KEY)?.get('saved')).toEqual({ value: true, time: 5, by: 'scan' });
    tab.change([save(PAPER, false)]);
    await until(tab, isKept);
    const { library: stored } = await until(openTab(), isKept);
    expect(stored.get(KEY)?.get('saved')).toEqual({ value: false, time: 1000, by: 'scan' });
    expect(plain(stored)).toMatchObject({ 'searches/rag': [['text', { value: 'rag', time: 5 }]] });
  });
});
