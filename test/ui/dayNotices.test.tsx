import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { deleteNoticeEntry, readNoticeEntry } from '../../src/archive/offline/noticeEntry';
import { ArchiveContext } from '../../src/archive/page/ArchiveContext';
import { manifestQuery } from '../../src/archive/page/fileQueries';
import { parseDay } from '../../src/digest/day';
import { texts as late } from '../../src/i18n/ko/late';
import { texts as messages } from '../../src/i18n/ko/messages';
import { InterfaceContext } from '../../src/i18n/messages';
import DayNotices from '../../src/views/marks/DayNotices';
import { MemoryCacheStorage } from '../unit/archive/offline/cacheStorage';
import { archiveOutOfReach } from './archiveOutOfReach';

const DAY = parseDay('2025-04-08');

function renderNotices() {
  const caches = new MemoryCacheStorage();
  vi.stubGlobal('caches', caches);
  const archive = archiveOutOfReach();
  const queries = new QueryClient();
  const days = DAY ? [{ day: DAY, papers: 1, votes: null, bytes: 9, hash: '0a1b2c3d' }] : [];
  const rest = { repeats: null, packs: {}, lookups: {}, catalogue: null };
  queries.setQueryData(manifestQuery(archive).queryKey, { hash: '0a1b2c3d', days, ...rest });
  const language = { language: 'ko', offered: null, setLanguage: () => {} } as const;
  const { unmount } = render(
    <QueryClientProvider client={queries}>
      <ArchiveContext value={archive}>
        <InterfaceContext value={{ ...language, messages, readTexts: () => late }}>
          <DayNotices />
        </InterfaceContext>
      </ArchiveContext>
    </QueryClientProvider>,
  );
  return { caches, switchOff: unmount };
}

afterEach(() => void Reflect.deleteProperty(globalThis, 'caches'));

it('leaves the newest day for the service worker', async () => {
  renderNotices();
  await waitFor(async () => expect(await readNoticeEntry('/')).toMatchObject({ day: DAY }));
});

it('leaves nothing where it is switched off while the entry before is read', async () => {
  const { caches, switchOff } = renderNotices();
  switchOff();
  await deleteNoticeEntry('/');
  // What was under way has ended in the next task.
  await new Promise((resolve) => setTimeout(resolve));
  expect(await caches.keys()).toEqual([]);
});
