/** A window of the app as its service worker sees it: what this needs of a `WindowClient`. */
export type AppWindow = {
  focus(): Promise<AppWindow>;
  /** Rejects where another version of the service worker has the window; null: it shows another site by now. */
  navigate(url: string): Promise<AppWindow | null>;
};

/**
 * Opens an address at the press of a notice: in a window of the app, in a new one where there is none or the browser
 * refuses to use it.
 */
export async function openNotice(
  address: string,
  window: AppWindow | undefined,
  openWindow: (url: string) => Promise<unknown>,
): Promise<void> {
  const navigate = async () => (await window?.focus())?.navigate(address);
  const opened = await navigate().catch(() => null);
  if (!opened) await openWindow(address);
}
