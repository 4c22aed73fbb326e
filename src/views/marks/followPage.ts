import type { LibraryStore } from '../../library/libraryStore';

/** Tells the library of a page when the page is left, comes back, or is looked at again. As long as the page. */
export function followPage(store: LibraryStore): void {
  window.addEventListener('pagehide', store.leave);
  window.addEventListener('pageshow', ({ persisted }) => {
    // Messages of other tabs do not reach a page that the browser has put aside.
    if (persisted) store.reread();
  });
  document.addEventListener('visibilitychange', () => {
    // The reader may have made room meanwhile.
    const { keeping } = store.get();
    if (document.visibilityState === 'visible' && keeping === 'unkept') store.reread();
  });
}
