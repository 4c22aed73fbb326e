/** What a page keeps on the device, as `LibraryStore` has it. */
type FollowedStore = {
  get(): { readonly keeping: string };
  reread(): unknown;
  readonly leave?: () => void;
};

/** Tells a store of a page when the page is left, comes back, or is looked at again. As long as the page. */
export function followPage(store: FollowedStore): void {
  if (store.leave) window.addEventListener('pagehide', store.leave);
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
