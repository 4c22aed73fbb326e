import { describe, expect, it, vi } from 'vitest';
import { readText } from '../../../../src/question/operators';
import { buildIndex } from '../../../../src/search/indexing/buildIndex';
import { restoreSnapshot, takeSnapshot } from '../../../../src/search/indexing/snapshot';
import { createPaperStore } from '../../../../src/search/query/paperStore';
import { type RestoreIndex, TieredSearch } from '../../../../src/search/query/tieredSearch';
import { Scanner } from '../../../../src/search/text/scanner';
import { finish } from '../../../../src/steps';
import { LOADED_PARTS } from '../loadedParts';
import { paperOf, section } from '../papers';

const OLD = paperOf({
  id: '2502.00001',
  title: 'Diffusion',
  sections: [section('whats-new', 'C++ 코드')],
});
const NEW = paperOf({ id: '2502.00002', title: '확산', day: '2025-02-27' });

/** Restores the index that a search has built. */
function restorerOf(search: TieredSearch): RestoreIndex {
  const index = search.whole();
  if (!index) throw new Error('expected an index of everything');
  const snapshot = takeSnapshot(index, 'code', []);
  return (docOf) => restoreSnapshot(snapshot, docOf);
}

function searchOf(...papers: readonly (typeof OLD)[]) {
  const store = createPaperStore();
  for (const paper of papers) store.add([paper]);
  return { store, search: new TieredSearch(store, LOADED_PARTS) };
}

function ids(search: TieredSearch, text: string): string {
  return search
    .search(readText(text))
    .ids.map((id) => id.slice(-1))
    .sort()
    .join(' ');
}

describe('TieredSearch', () => {
  it('scans, then knows titles, then everything', () => {
    const { search } = searchOf(OLD, NEW);
    const tiers: string[] = [search.tier()];
    expect(search.indexed()).toBeNull();
    // A synonym needs an index; what is typed does not.
    const totals = [ids(search, '확산')];
    finish(
      search.build(buildIndex, () => {
        tiers.push(search.tier());
        totals.push(ids(search, '확산'));
      }),
    );
    expect(tiers).toEqual(['scan', 'titles', 'all']);
    expect(totals).toEqual(['2', '1 2', '1 2']);
  });

  it('excludes by the texts while titles alone are indexed', () => {
    const { search } = searchOf(OLD, NEW);
    const found: string[] = [];
    finish(search.build(buildIndex, () => found.push(ids(search, '-"C++"'), ids(search, '-코드'))));
    expect(found).toEqual(['2', '2', '2', '2']);
  });

  it('takes names with signs as they are written, at every tier', () => {
    const { search } = searchOf(OLD, paperOf({ ...NEW, title: 'C code 코드' }));
    const found = [ids(search, 'C++ 코드')];
    finish(search.build(buildIndex, () => found.push(ids(search, 'C++ 코드'), ids(search, 'C#'))));
    expect(found).toEqual(['1', '1', '', '1', '']);
  });

  it('scans what has come after the index', () => {
    const { store, search } = searchOf(OLD);
    finish(search.build(buildIndex, () => {}));
    store.add([NEW]);
    expect(search.tier()).toBe('titles');
    expect(search.whole()).toBeNull();
    expect(ids(search, '"확산"')).toBe('2');
    expect(ids(search, '-"확산"')).toBe('1');
  });

  it('cuts a paper into passages once, for the scan and for the index of everything', () => {
    let reads = 0;
    const paper = {
      ...NEW,
      get sections() {
        reads++;
        return OLD.sections;
      },
    };
    const { search } = searchOf(paper);
    expect(ids(search, '"C++"')).toBe('2');
    finish(search.build(buildIndex, () => ids(search, '"C++"')));
    expect(ids(search, '"C++"')).toBe('2');
    // Also for the letters of the scan, and for the copy without them that the index of titles is made of.
    expect(reads).toBe(3);
  });

  it('is restored from its snapshot, unless a paper is missing', () => {
    const { search } = searchOf(OLD, NEW);
    finish(search.build(buildIndex, () => {}));
    const restore = restorerOf(search);
    const again = searchOf(OLD, NEW).search;
    expect(finish(again.restore(restore))).toBe(true);
    expect([again.tier(), ids(again, '확산')]).toEqual(['all', '1 2']);
    const other = searchOf(OLD).search;
    expect(finish(other.restore(restore))).toBe(false);
    expect(other.tier()).toBe('scan');
  });

  it('drops what it has scanned when it is restored', () => {
    const built = searchOf(OLD).search;
    finish(built.build(buildIndex, () => {}));
    const restore = restorerOf(built);
    const { store, search } = searchOf(OLD);
    const scan = vi.spyOn(Scanner.prototype, 'scan');
    ids(search, '확산');
    finish(search.restore(restore));
    store.add([NEW]);
    ids(search, '확산');
    const [before, after] = scan.mock.contexts;
    scan.mockRestore();
    expect(after).toBeInstanceOf(Scanner);
    expect(after).not.toBe(before);
  });
});
