import { trustedAddress } from '../../ui/trusted';

/** New versions of the app, as the reader is offered them. */
export type AppUpdates = {
  /** Whether one is ready that this tab does not show yet. */
  readonly isOffered: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Loads the page anew, in the version that is ready. */
  readonly accept: () => void;
  /** Begins; whoever reads does not wait for it. */
  readonly start: () => void;
};

/** A tab that stays open asks for a new version when one comes back to it, at most so often. */
const ASKED_AGAIN_MS = 60 * 60 * 1000;

/**
 * Keeps the app on this device, from its first visit on, and tells of new versions. A tab that shows the
 * newest already lets it take over; any other goes on with what it has until the reader wants the new one.
 */
export function createAppUpdates(base: string): AppUpdates {
  const listeners = new Set<() => void>();
  let offered: ServiceWorker | null = null;
  const offer = (worker: ServiceWorker | null) => {
    offered = worker;
    for (const listener of listeners) listener();
  };

  const look = async (worker: ServiceWorker | null) => {
    // The first one has nothing to take over.
    if (!worker || !navigator.serviceWorker.controller) return;
    if (await isOwn(worker, base)) worker.postMessage('take over');
    else offer(worker);
  };

  const watch = async () => {
    const { serviceWorker } = navigator;
    const options = { scope: base, updateViaCache: 'none' } as const;
    const registration = await serviceWorker.register(trustedAddress(`${base}sw.js`), options);
    await look(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') void look(installing);
      });
    });
    let asked = performance.now();
    document.addEventListener('visibilitychange', () => {
      if (document.hidden || performance.now() - asked < ASKED_AGAIN_MS) return;
      asked = performance.now();
      registration.update().catch(() => {});
    });
  };
  return {
    isOffered: () => offered !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    accept() {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
        once: true,
      });
      offered?.postMessage('take over');
    },
    start() {
      // Without one the app works as it does, with a network.
      if ('serviceWorker' in navigator) watch().catch(() => {});
    },
  };
}

/** Whether a version is the one that this tab shows: its list has this very script. */
function isOwn(worker: ServiceWorker, base: string): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  const path = script ? new URL(script.src).pathname.slice(base.length) : '';
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage(path, [port2]);
  });
}
