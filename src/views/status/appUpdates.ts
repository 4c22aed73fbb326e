import { createStore } from '../../store';
import { trustedAddress } from '../../ui/trusted';
import { whenSeenAgain } from '../../ui/whenSeenAgain';

/** New versions of the app, for the reader to accept. */
export type AppUpdates = {
  /** Whether a version is ready that this tab does not show yet. */
  readonly isOffered: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reloads the page in the offered version. */
  readonly accept: () => void;
  /** Registers the service worker, in the background. */
  readonly start: () => void;
};

/** A tab that becomes visible looks for a new version, but not more often than this. */
const CHECK_INTERVAL_MS = 60 * 60 * 1000;

/**
 * Installs the service worker that stores the app on this device, and offers new versions. A worker of
 * the version that this tab shows takes over at once; any other waits until the reader accepts it.
 */
export function createAppUpdates(base: string): AppUpdates {
  const offered = createStore<ServiceWorker | null>(null);

  const offer = async (worker: ServiceWorker | null) => {
    // The first worker replaces none.
    if (!worker || !navigator.serviceWorker.controller) return;
    if (await isSameVersion(worker, base)) worker.postMessage('take over');
    else offered.set(worker);
  };

  const register = async () => {
    const options = { scope: base, updateViaCache: 'none' } as const;
    const script = trustedAddress(`${base}sw.js`);
    const registration = await navigator.serviceWorker.register(script, options);
    await offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') void offer(installing);
      });
    });
    // Offline it fails; the next time the page comes into sight it looks again.
    whenSeenAgain(CHECK_INTERVAL_MS, () => void registration.update().catch(() => {}));
  };

  return {
    isOffered: () => offered.get() !== null,
    subscribe: offered.subscribe,
    accept() {
      const worker = offered.get();
      const reload = () => location.reload();
      // Another tab may have taken it: then nothing more changes.
      if (worker?.state !== 'installed') return reload();
      navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
      worker.postMessage('take over');
    },
    start() {
      // Without a service worker the app works as long as there is a network.
      if ('serviceWorker' in navigator) register().catch(() => {});
    },
  };
}

/** Asks a worker whether the files of its version include the script of this tab. */
function isSameVersion(worker: ServiceWorker, base: string): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  const path = script ? new URL(script.src).pathname.slice(base.length) : '';
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage(path, [port2]);
  });
}
