import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ArchiveContext } from '../archive/page/ArchiveContext';
import type { Archive } from '../archive/page/archive';
import type { Language } from '../i18n/languages';
import { InterfaceContext } from '../i18n/messages';
import type { TextStore } from '../i18n/textStore';
import { type LeftList, LeftListContext } from '../views/browse/list/LeftListContext';
import { createListHeights, ListHeightsContext } from '../views/browse/list/listHeights';
import { ScreensContext } from '../views/ScreensContext';
import { type BuiltSite, SiteContext } from '../views/SiteContext';
import { rememberLanguage } from './language';
import type { AppRouter } from './router';
import { SCREEN_LINKS } from './screenLists';

type Props = {
  archive: Archive;
  queryClient: QueryClient;
  texts: TextStore;
  router: AppRouter;
  site: BuiltSite;
  /** A language to offer to the reader. */
  offered?: Language | null;
  /** Called once all is drawn for the first time. */
  onReady?: () => void;
};

/** The screens of the router, with everything they read from context. */
export function App({ archive, queryClient, texts, router, site, offered = null, onReady }: Props) {
  const { language, messages } = useSyncExternalStore(texts.subscribe, texts.get, texts.get);
  const [listHeights] = useState(createListHeights);
  const leftList = useRef<LeftList>(null);
  // Before the first paint: until then what is not to be seen is hidden.
  useLayoutEffect(() => void onReady?.(), [onReady]);
  const [isAnswered, setAnswered] = useState(false);
  const setLanguage = async (chosen: Language) => {
    if (!(await texts.choose(chosen))) return;
    rememberLanguage(chosen);
    setAnswered(true);
  };
  const reading = { language, messages, setLanguage, readTexts: texts.read };
  return (
    <InterfaceContext value={{ ...reading, offered: isAnswered ? null : offered }}>
      <QueryClientProvider client={queryClient}>
        <ArchiveContext value={archive}>
          <SiteContext value={site}>
            <ScreensContext value={SCREEN_LINKS}>
              <ListHeightsContext value={listHeights}>
                <LeftListContext value={leftList}>
                  <RouterProvider router={router} />
                </LeftListContext>
              </ListHeightsContext>
            </ScreensContext>
          </SiteContext>
        </ArchiveContext>
      </QueryClientProvider>
    </InterfaceContext>
  );
}
