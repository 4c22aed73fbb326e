import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../src/app/App';
import { initialLanguage, offeredLanguage } from '../../src/app/language';
import { createQueryClient } from '../../src/app/queryClient';
import { createAppRouter } from '../../src/app/router';
import { createOfflineCache } from '../../src/archive/offline/offlineCache';
import { createArchiveClient } from '../../src/archive/page/client';
import { followManifest } from '../../src/archive/page/followManifest';
import { readWholeArchive } from '../../src/archive/page/readWholeArchive';
import { createReadFile } from '../../src/archive/readFile';
import type { DigestFiles } from '../../src/build/collectDigests';
import type { Source } from '../../src/digest/siteSettings';
import { texts as en } from '../../src/i18n/en/messages';
import { texts as ko } from '../../src/i18n/ko/messages';
import { createTextStore } from '../../src/i18n/textStore';
import { whenIdle } from '../../src/ui/whenIdle';
import { SourcesContext } from '../../src/views/SourcesContext';
import { BUNDLED, type FakeHost, type Faults, startHost } from './fakeHost';
import { FakeWorker } from './fakeWorker';

type Options = {
  /** What the host has; the bundled digests unless told otherwise. */
  files?: DigestFiles;
  faults?: Faults;
  /** Of the settings of the site; those of the bundled digests unless told otherwise. */
  sources?: readonly Source[];
  /** As the browser prefers them. */
  languages?: readonly string[];
  /** Sees each worker as it starts. */
  onWorker?: (worker: FakeWorker) => void;
};

const MESSAGES = { ko, en };

type RunningApp = { host: FakeHost; close: () => void };
const running: RunningApp[] = [];

/** The whole app at an address, put together as in `main.tsx`. */
export function renderApp(address: string, options: Options = {}) {
  const { files = BUNDLED, faults = {}, languages = ['ko-KR', 'en'], onWorker } = options;
  const { sources } = options;
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  const host = startHost(files, faults);
  const workers: FakeWorker[] = [];
  const createWorker = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    onWorker?.(worker);
    return worker;
  };
  const archive = {
    readFile: createReadFile('/'),
    readFromHost: createReadFile('/'),
    client: createArchiveClient('/', createWorker),
    offlineCache: createOfflineCache('/'),
  };
  const queryClient = createQueryClient();
  followManifest(queryClient, archive);
  const { queries } = queryClient.getDefaultOptions();
  queryClient.setDefaultOptions({ queries: { ...queries, retryDelay: 0 } });
  const history = createMemoryHistory({ initialEntries: [address] });
  const language = initialLanguage();
  const texts = createTextStore(language, MESSAGES[language]);
  const context = { archive, queryClient, texts };
  const router = createAppRouter(context, '/', history);
  // Before the first render: user-event gives the page its clipboard.
  const user = userEvent.setup({ delay: null });
  const site = { origin: location.origin, base: '/', hasFeeds: true };
  const app = <App {...context} {...{ router, site }} offered={offeredLanguage()} />;
  render(sources ? <SourcesContext value={sources}>{app}</SourcesContext> : app);

  let open = true;
  void whenIdle().then(() => (open ? readWholeArchive(archive.client) : undefined));
  running.push({
    host,
    close() {
      open = false;
      queryClient.clear();
      for (const worker of workers) worker.terminate();
    },
  });
  return {
    user,
    host,
    queryClient,
    workers,
    address: () => decodeURIComponent(history.location.href),
    back: () => history.back(),
  };
}

/** Ends every app of a test; returns what they asked for that nobody told the host about. */
export async function closeApps(): Promise<readonly string[]> {
  const apps = running.splice(0);
  for (const { close } of apps) close();
  // What was under way ends here and not in the next test.
  await new Promise((resolve) => setTimeout(resolve));
  return apps.flatMap(({ host }) => host.unexpected);
}
