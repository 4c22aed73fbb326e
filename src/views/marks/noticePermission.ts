import { deleteNoticeEntry } from '../../archive/offline/noticeEntry';
import { NEW_DAY_TAG } from '../../archive/offline/tellNewDay';
import { withTimeout } from '../../withTimeout';

/** In Chromium (https://wicg.github.io/periodic-background-sync/). */
type PeriodicSync = {
  register(tag: string, options: { readonly minInterval: number }): Promise<void>;
  unregister(tag: string): Promise<void>;
};

/** The browser looks less often than it is asked to. */
const MIN_INTERVAL_MS = 12 * 60 * 60 * 1000;

/** The first service worker is ready once it has stored the app. */
const READY_TIMEOUT_MS = 10_000;

/** Whether the browser can look for new days while the app is closed, and tell of them. */
export function canNotify(): boolean {
  return (
    'Notification' in window &&
    'ServiceWorkerRegistration' in window &&
    'periodicSync' in ServiceWorkerRegistration.prototype
  );
}

/** Whether the icon of the app can have a number. */
export function canBadge(): boolean {
  return 'setAppBadge' in navigator;
}

/** Asks the reader, at a press; `failed`: the browser does not look in the background. */
export async function askForNotices(base: string): Promise<'on' | 'refused' | 'failed'> {
  const permission = await Notification.requestPermission().catch(() => 'denied');
  if (permission !== 'granted') return 'refused';
  return (await lookInBackground(base)) ? 'on' : 'failed';
}

/** Returns false where the browser does not: most ask that the app is installed and used. */
export async function lookInBackground(base: string): Promise<boolean> {
  try {
    await (await periodicSync(base)).register(NEW_DAY_TAG, { minInterval: MIN_INTERVAL_MS });
    return true;
  } catch {
    return false;
  }
}

/** No background work is left of what the reader has switched off. */
export async function stopLooking(base: string): Promise<void> {
  // Waits as `lookInBackground` does, so that what was switched on before is not registered after it.
  const unregister = async () => (await periodicSync(base)).unregister(NEW_DAY_TAG);
  await Promise.allSettled([unregister(), deleteNoticeEntry(base)]);
}

/** Waits for the service worker: on a first visit it is registered late, and syncs only once it is active. */
async function periodicSync(base: string): Promise<PeriodicSync> {
  const registration: (ServiceWorkerRegistration & { periodicSync?: PeriodicSync }) | null =
    await withTimeout(() => navigator.serviceWorker.ready, null, READY_TIMEOUT_MS);
  // The one that is ready may belong to an app at a shorter address of this host.
  const isOurs = registration && new URL(registration.scope).pathname === base;
  if (!isOurs || !registration.periodicSync) throw new TypeError('expected a worker that syncs');
  return registration.periodicSync;
}
