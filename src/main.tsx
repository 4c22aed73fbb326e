import { onlineManager } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import './app/style.css';
import { App } from './app/App';
import { createWorker } from './app/createWorker';
import { initialLanguage } from './app/language';
import { createQueryClient } from './app/queryClient';
import { createAppRouter } from './app/router';
import { loadSearchBox } from './app/Shell';
import { LoadFailed } from './app/start/LoadFailed';
import { readPageVersion } from './app/start/pageVersion';
import { restoreScroll } from './app/start/restoreScroll';
import { createOfflineCache } from './archive/offline/offlineCache';
import { createOfflineFallback } from './archive/offline/offlineFallback';
import { createArchiveClient } from './archive/page/client';
import { followManifest } from './archive/page/followManifest';
import { whenQueriesSettle } from './archive/page/whenQueriesSettle';
import { createReadFile } from './archive/readFile';
import { toFailure } from './failure';
import { ko } from './i18n/ko/messages';
import { loadMessages, type Messages } from './i18n/messages';
import { keepEarlyChoices, keepEarlyPress } from './ui/replayInput';
import { whenIdle } from './ui/whenIdle';
import { loadDaySidebar } from './views/browse/LazyDaySidebar';
import { loadFilterBar } from './views/browse/LazyFilterBar';
import { OnlineContext } from './views/status/OnlineContext';

/** What the build was told of the host; `''`: nothing. */
declare const __SITE_ORIGIN__: string;

const base = import.meta.env.BASE_URL;
const path = tidyAddress();
const offlineCache = createOfflineCache(base);
const offlineFallback = createOfflineFallback(createReadFile(base), offlineCache);
const archive = {
  readFile: offlineFallback.readFile,
  offlineCache,
  client: createArchiveClient(base, createWorker),
};
const queryClient = createQueryClient();
followManifest(queryClient, archive);
const router = createAppRouter({ archive, queryClient }, base);
const site = { origin: __SITE_ORIGIN__ || location.origin, base };
// It takes the network for there until it is told otherwise, and would not notice its return.
onlineManager.setOnline(navigator.onLine);
void start();
window.addEventListener('online', archive.client.start);

async function start(): Promise<void> {
  const element = document.getElementById('app');
  if (!element) throw new Error('index.html has no element with the id app');
  const wanted = initialLanguage();
  // A language that does not come, after a new version was put up say, must not leave the page empty.
  const loaded = await loadMessages(wanted).catch(() => null);
  const [language, messages] = loaded ? [wanted, loaded] : (['ko', ko] as const);
  const onReady = keepEarlyPress(element);
  const app = (
    <OnlineContext value={offlineFallback}>
      <App {...{ archive, queryClient, router, site, language, messages, onReady }} />
    </OnlineContext>
  );
  const isRendered = await isReady(element, messages);
  restoreScroll();
  if (isRendered && language === 'ko' && location.search === '') {
    keepEarlyChoices(element);
    // The router then takes what stands there for its own.
    router.ssr = { manifest: undefined };
    hydrateRoot(element, app, {
      // Who asks in that very moment makes the page another one: React then draws those parts anew.
      onRecoverableError: (error) => {
        if (router.latestLocation.searchStr === '') reportError(error);
      },
    });
  } else createRoot(element).render(app);

  // The index is never in the way of the first day: it is read when that is there.
  await whenIdle();
  // All of the page now does what it looks like: journeys wait for it.
  document.documentElement.dataset.ready = '';
  await whenQueriesSettle(queryClient);
  archive.client.start();
}

/** Hosts lead to a page's folder: `/paper/2502.18411/`. The address that people share has no such slash. */
function tidyAddress(): string {
  const { pathname, search, hash } = location;
  const below = pathname.slice(base.length).replace(/^\/+|\/+$/g, '');
  if (below !== '') history.replaceState(history.state, '', base + below + search + hash);
  return below;
}

/**
 * Reads all that the page is made of, where the build has rendered it, so that it is drawn at once.
 * Tells whether the element holds the very page that is going to be shown: the timeline does not where
 * one comes back to a place further down, or opens a link to one.
 */
async function isReady({ dataset, childElementCount }: HTMLElement, messages: Messages) {
  if (childElementCount === 0) return false;
  if (path === '' && (location.hash !== '' || !isFirstVisit())) return false;
  const shown = await readPatiently(messages);
  try {
    await Promise.all([
      router.load(),
      // All of the page is taken over together: what is asked of one part changes the others.
      loadSearchBox(),
      ...(path === '' ? [loadFilterBar(), loadDaySidebar()] : []),
    ]);
    return shown === dataset.shown;
  } catch {
    // The page says what failed.
    return false;
  }
}

/** A page that can be read is not taken away because more of it cannot: until it can, this is said. */
async function readPatiently(messages: Messages): Promise<string | null> {
  for (;;) {
    try {
      return await readPageVersion(path, archive, queryClient);
    } catch (error) {
      const place = document.body.appendChild(document.createElement('div'));
      const root = createRoot(place);
      await new Promise<void>((retry) => {
        root.render(<LoadFailed messages={messages} failure={toFailure(error)} retry={retry} />);
        window.addEventListener('online', () => retry(), { once: true });
      });
      root.unmount();
      place.remove();
    }
  }
}

function isFirstVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
}
