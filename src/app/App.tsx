import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ArchiveContext } from '../archive/page/ArchiveContext';
import type { Archive } from '../archive/page/queryOptions';
import type { Site } from '../digest/site';
import { InterfaceContext, type Language, loadMessages, type Messages } from '../i18n/messages';
import { createListHeights, ListHeightsContext } from '../views/browse/list/listHeights';
import { SiteContext } from '../views/SiteContext';
import { rememberLanguage } from './language';
import type { createAppRouter } from './router';

type Props = {
  archive: Archive;
  queryClient: QueryClient;
  router: ReturnType<typeof createAppRouter>;
  site: Site;
  /** The interface begins in it. */
  language: Language;
  messages: Messages;
  /** Called when what stands there does what it looks like. */
  onReady?: () => void;
};

export function App({ archive, queryClient, router, site, onReady, ...props }: Props) {
  const [{ language, messages }, setInterface] =
    useState<Pick<Props, 'language' | 'messages'>>(props);
  const [listHeights] = useState(createListHeights);
  useEffect(() => onReady?.(), [onReady]);
  const choose = async (chosen: Language) => {
    const found = await loadMessages(chosen);
    rememberLanguage(chosen);
    setInterface({ language: chosen, messages: found });
  };
  return (
    <InterfaceContext value={{ language, messages, setLanguage: choose }}>
      <QueryClientProvider client={queryClient}>
        <ArchiveContext value={archive}>
          <SiteContext value={site}>
            <ListHeightsContext value={listHeights}>
              <RouterProvider router={router} />
            </ListHeightsContext>
          </SiteContext>
        </ArchiveContext>
      </QueryClientProvider>
    </InterfaceContext>
  );
}
