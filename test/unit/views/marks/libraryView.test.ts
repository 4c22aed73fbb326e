import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSameShelf,
  type LibraryView,
  libraryLink,
  NARROWINGS,
  readLibraryView,
  type Shelf,
} from '../../../../src/views/marks/libraryView';
import { listId } from '../../library/libraries';

const shelves: fc.Arbitrary<Shelf> = fc.oneof(
  fc.constantFrom<Shelf>({ kind: 'all' }, { kind: 'saved' }, { kind: 'read' }),
  fc
    .constantFrom('later', 'unread', 'a-1')
    .map((id): Shelf => ({ kind: 'list', list: listId(id) })),
  fc
    .constantFrom('세미나', 'RL', 'saved', '작은-모델_2')
    .map((tag): Shelf => ({ kind: 'tag', tag })),
);
const views: fc.Arbitrary<LibraryView> = fc.record({
  shelf: shelves,
  only: fc.constantFrom(...NARROWINGS),
});

/** As the router hands it to the screen. */
function open(link: ReturnType<typeof libraryLink>): LibraryView | null {
  return readLibraryView('params' in link ? link.params.list : undefined, link.hash);
}

describe('an address of the library', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(open(libraryLink(view))).toEqual(view);
      }),
    );
  });

  it('never fails to be read', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(readLibraryView(undefined, hash)).not.toBeNull();
      }),
    );
  });

  it.each([
    ['', 'all', 'all'],
    ['saved', 'saved', 'all'],
    ['unread', 'all', 'unread'],
    ['read', 'read', 'all'],
    ['noted,saved', 'saved', 'noted'],
    ['tag:', 'all', 'all'],
    ['tag:a b', 'all', 'all'], // no tag
    ['nothing', 'all', 'all'],
  ])('#%s shows of %s: %s', (hash, kind, only) => {
    expect(readLibraryView(undefined, hash)).toEqual({ shelf: { kind }, only });
  });

  it('names no list by what is no id', () => {
    expect(readLibraryView('나중에', '')).toBeNull();
    expect(readLibraryView('later', 'tag:RL')?.shelf).toEqual({ kind: 'list', list: 'later' });
  });
});

describe('isSameShelf', () => {
  it('tells shelves apart by what they are of', () => {
    expect(isSameShelf({ kind: 'tag', tag: 'RL' }, { kind: 'tag', tag: 'RL' })).toBe(true);
    expect(isSameShelf({ kind: 'tag', tag: 'RL' }, { kind: 'tag', tag: 'rl' })).toBe(false);
    expect(isSameShelf({ kind: 'tag', tag: 'a' }, { kind: 'list', list: listId('a') })).toBe(false);
  });
});
