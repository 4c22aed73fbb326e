import { onlineManager } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import './app/style.css';
import { App } from './app/App';
import { createWorker } from './app/createWorker';
import { offeredLanguage } from './app/language';
import { createQueryClient } from './app/queryClient';
import { createAppRouter } from './app/router';
import { allowTranslation } from './app/start/allowTranslation';
import { canHydrate } from './app/start/canHydrate';
import { loadTexts } from './app/start/loadTexts';
import { recordKeys } from './app/start/recordKeys';
import { recordInput } from './app/start/replayInput';
import { takeStarted } from './app/start/started';
import { tidyAddress } from './app/start/tidyAddress';
import { watchPolicy } from './app/start/watchPolicy';
import { createOfflineCache } from './archive/offline/offlineCache';
import { createOfflineFallback } from './archive/offline/offlineFallback';
import type { Archive } from './archive/page/archive';
import { createArchiveClient } from './archive/page/client';
import { followManifest } from './archive/page/followManifest';
import { createOwnStore } from './archive/page/ownDigests';
import { createReadFile } from './archive/readFile';
import { EarlyChoiceContext } from './ui/EarlyChoiceContext';
import { whenIdle } from './ui/whenIdle';
import { EarlyKeysContext } from './views/commands/EarlyKeysContext';
import { laterParts } from './views/loadAfterFirstPaint';
import { ConnectionContext } from './views/status/ConnectionContext';
import { PolicyContext } from './views/status/PolicyContext';

/** Set by the build: the origin of the host, `''` where it is unknown. */
declare const __SITE_ORIGIN__: string;

const base = import.meta.env.BASE_URL;
const refusedDirective = watchPolicy({ origin: location.origin, base });
const takeEarlyKeys = recordKeys();
const path = tidyAddress(base);
const offlineCache = createOfflineCache(base);
const started = takeStarted();
const offlineFallback = createOfflineFallback(createReadFile(base, started.files), offlineCache);
const archive: Archive = {
  readFile: offlineFallback.readFile,
  readFromHost: offlineFallback.readFromHost,
  offlineCache,
  client: createArchiveClient(base, () => createWorker(started)),
  own: createOwnStore(async () => {
    const { readImports } = await import('./views/digests/openImports');
    await readImports(archive, queryClient, base);
  }),
};
const queryClient = createQueryClient();
followManifest(queryClient, archive);
const hasFeeds = __SITE_ORIGIN__ !== '';
const site = { origin: __SITE_ORIGIN__ || location.origin, base, hasFeeds };
// The manager assumes a network until an event says otherwise, and would then miss its return.
onlineManager.setOnline(navigator.onLine);
// Set by index.html in a browser that is too old: the page stays as the build has rendered it.
if (document.documentElement.dataset.outdated === undefined) {
  void start();
  window.addEventListener('online', archive.client.start);
}

async function start(): Promise<void> {
  const element = document.getElementById('app');
  if (!element) throw new Error('index.html has no element with the id app');
  // A policy may refuse the script of index.html and not this one.
  document.documentElement.dataset.theme ??= 'system';
  allowTranslation(document.body);
  const input = recordInput(element);
  // The browser paints and answers between the evaluation of the script and what it does first, and so below.
  await new Promise((resolve) => setTimeout(resolve));
  // Without it the page works, and begins at its top.
  const visit = import('./app/start/beginVisit').catch(() => null);
  const texts = await loadTexts();
  const context = { archive, queryClient, texts };
  const router = createAppRouter(context, base);
  await new Promise((resolve) => setTimeout(resolve));
  const onReady = async () => {
    // Set by the scripts in index.html.
    delete document.documentElement.dataset.waits;
    delete document.documentElement.dataset.asks;
    const parts = laterParts.load();
    void input.replay(parts);
    // Without the font titles stay as they are.
    parts.then(({ showTitleFont }) => showTitleFont()).catch(() => {});
    await whenIdle();
    // Everything on the page now works: journeys wait for this.
    document.documentElement.dataset.ready = '';
  };
  const app = (
    <ConnectionContext value={offlineFallback}>
      <PolicyContext value={refusedDirective}>
        <EarlyKeysContext value={takeEarlyKeys}>
          <EarlyChoiceContext value={input.takeChoice}>
            <App {...context} {...{ router, site, onReady }} offered={offeredLanguage()} />
          </EarlyChoiceContext>
        </EarlyKeysContext>
      </PolicyContext>
    </ConnectionContext>
  );
  const isHydrated = await canHydrate(element, path, router, { ...context, refusedDirective });
  (await visit)?.beginVisit(router);
  if (isHydrated) {
    input.handOver();
    // Tells the router that its matches are loaded, so that it renders them and not a pending screen.
    router.ssr = { manifest: undefined };
    const { href } = router.latestLocation;
    // In a transition React hydrates in slices, between which the page answers.
    startTransition(() => {
      hydrateRoot(element, app, {
        // What is asked or opened during hydration changes the tree, as do the reader's own digests; React renders
        // it again, which is fine.
        onRecoverableError: (error) => {
          if (router.latestLocation.href === href && !archive.own?.get()) reportError(error);
        },
      });
    });
  } else {
    const { question } = started;
    if (question !== undefined) {
      await import('./app/start/prepareAnswer')
        .then(({ prepareAnswer }) =>
          prepareAnswer({ archive, queryClient, router, base }, question),
        )
        // The screen says what is missing.
        .catch(() => {});
    }
    startTransition(() => createRoot(element).render(app));
  }
}
