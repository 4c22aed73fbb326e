import { createRoot, hydrateRoot } from 'react-dom/client';
import './app/style.css';
import { App } from './app/App';
import { initialLanguage } from './app/language';
import { createQueryClient } from './app/queryClient';
import { createAppRouter } from './app/router';
import { loadSearchBox } from './app/Shell';
import { createLazyClient } from './archive/lazyClient';
import { digestQuery, manifestQuery } from './archive/queries';
import { createReadFile } from './archive/readFile';
import { whenFetched } from './archive/whenFetched';
import { ko } from './i18n/ko';
import { loadMessages } from './i18n/messages';
import { keepEarlyChoices } from './ui/earlyChoices';
import { whenIdle } from './ui/whenIdle';
import { loadTimelineParts } from './views/timeline/TimelinePage';

const base = import.meta.env.BASE_URL;
const archive = {
  readFile: createReadFile(base),
  client: createLazyClient(async () => (await import('./app/archiveClient')).archiveClient(base)),
};
const queryClient = createQueryClient();
const router = createAppRouter({ archive, queryClient }, base);
void start();
window.addEventListener('online', archive.client.start);

async function start(): Promise<void> {
  const element = document.getElementById('app');
  if (!element) throw new Error('index.html has no element with the id app');
  const wanted = initialLanguage();
  // A language that does not come, after a new version was put up say, must not leave the page empty.
  const loaded = await loadMessages(wanted).catch(() => null);
  const [language, messages] = loaded ? [wanted, loaded] : (['ko', ko] as const);
  const app = <App {...{ archive, queryClient, router, language, messages }} />;
  if (language === 'ko' && (await isRendered(element))) {
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
  await whenFetched(queryClient);
  archive.client.start();
}

/**
 * Whether the element holds, from the build, the very page that is going to be shown: not where one
 * comes back to a place further down, or opens a link to one.
 */
async function isRendered({ dataset, childElementCount }: HTMLElement): Promise<boolean> {
  const [visit] = performance.getEntriesByType('navigation');
  const isNew = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
  if (childElementCount === 0 || location.hash !== '' || !isNew) return false;
  try {
    const manifest = await queryClient.ensureQueryData(manifestQuery(archive));
    const [newest] = manifest.days;
    if (!newest || manifest.hash !== dataset.archive) return false;
    await Promise.all([
      queryClient.ensureQueryData(digestQuery(archive, newest.day)),
      router.load(),
      // All of the page is taken over together: what is asked of one part changes the others.
      loadSearchBox(),
      loadTimelineParts(),
    ]);
    return true;
  } catch {
    // The page says what failed.
    return false;
  }
}
