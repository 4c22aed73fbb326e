import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/library/database';
import { createLeftMarks } from '../../../src/library/leftMarks';
import { EMPTY_LIBRARY, fieldValue, merge, partOf } from '../../../src/library/library';
import { markRead, save, writeNote } from '../../../src/library/marks';
import { paperKey } from '../../../src/library/recordKey';
import { arxivId, changes, plain } from './libraries';
import { memorySlot } from './memorySlot';
import { isKept, isUnkept, startBrowser, until } from './tabs';

const PAPER = arxivId('2502.18411');
const KEY = paperKey(PAPER);

afterEach(() => vi.unstubAllGlobals());

/** A storage that reads, and does not get to writing before the page is left. */
async function openSlowStorage(onClose: () => void) {
  const database = await openDatabase('library', onClose);
  return { ...database, write: () => new Promise<never>(() => {}) };
}

describe('what a page cannot store before it is left', () => {
  it('is on the next page, whatever was on its way, and is stored there', async () => {
    const { openTab, left } = startBrowser();
    const page = openTab({ open: openSlowStorage });
    await until(page, isKept);
    page.change([save(PAPER, true)]);
    page.change([writeNote(PAPER, '#RL')]);
    page.leave();
    page.change([markRead(PAPER, true)]);
    page.close();
    const next = openTab();
    const { library } = await until(next, isKept);
    const values = ['saved', 'note', 'read'].map((field) => fieldValue(library, KEY, field));
    expect(values).toEqual([true, '#RL', true]);
    expect(left.get()).toBeNull();
    next.close();
    expect(plain((await until(openTab(), isKept)).library)).toEqual(plain(library));
  });

  it('does not take the place of what was marked later', async () => {
    const { openTab } = startBrowser();
    const page = openTab({ open: openSlowStorage, channel: null });
    page.change([writeNote(PAPER, 'first')]);
    page.leave();
    const other = openTab({ channel: null, left: memorySlot(), now: () => 2000 });
    other.change([writeNote(PAPER, 'second')]);
    await until(other, isKept);
    const { library } = await until(openTab(), isKept);
    expect(fieldValue(library, KEY, 'note')).toBe('second');
  });

  it('is shown where storage refuses, and waits for one that does not', async () => {
    const { openTab, left } = startBrowser();
    const page = openTab({ open: openSlowStorage });
    page.change([save(PAPER, true)]);
    page.leave();
    const refused = openTab({ open: () => Promise.reject(new DOMException('refused')) });
    const { library } = await until(refused, isUnkept);
    expect(fieldValue(library, KEY, 'saved')).toBe(true);
    expect(left.get()).not.toBeNull();
  });

  it('is stored by the page itself where it comes back', async () => {
    const { openTab, left } = startBrowser();
    const page = openTab();
    await until(page, isKept);
    page.leave();
    page.change([save(PAPER, true)]);
    expect(left.get()).not.toBeNull();
    page.reread();
    await until(page, isKept);
    expect(left.get()).toBeNull();
    expect(fieldValue((await until(openTab(), isKept)).library, KEY, 'saved')).toBe(true);
  });
});

describe('createLeftMarks', () => {
  const part = fc.array(changes, { maxLength: 4 }).map((all) => partOf(EMPTY_LIBRARY, all, 1000));

  it('gives back what was added, merged', () => {
    fc.assert(
      fc.property(part, part, (one, other) => {
        const slot = memorySlot();
        createLeftMarks(slot).add(one);
        createLeftMarks(slot).add(other);
        expect(plain(createLeftMarks(slot).take())).toEqual(plain(merge(one, other)));
      }),
    );
  });

  it('forgets only what it has taken', () => {
    const slot = memorySlot();
    const [page, next] = [createLeftMarks(slot), createLeftMarks(slot)];
    page.add(partOf(EMPTY_LIBRARY, [save(PAPER, true)], 1));
    next.take();
    page.add(partOf(EMPTY_LIBRARY, [markRead(PAPER, true)], 2));
    next.forgetTaken();
    expect([...(createLeftMarks(slot).take().get(KEY)?.keys() ?? [])]).toEqual(['saved', 'read']);
    next.take();
    next.forgetTaken();
    expect(slot.get()).toBeNull();
  });

  it.each(['', 'x', '[]', '{"papers/2502.18411":5}'])('finds nothing in %j', (text) => {
    const slot = memorySlot();
    slot.set(text);
    expect(createLeftMarks(slot).take().size).toBe(0);
  });
});
