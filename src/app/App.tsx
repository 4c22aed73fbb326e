import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { ArchiveContext } from '../archive/ArchiveContext';
import type { Archive } from '../archive/queries';
import { InterfaceContext, type Language, messagesOf } from '../i18n/messages';
import { initialLanguage, rememberLanguage } from './language';
import type { createAppRouter } from './router';

type Props = {
  archive: Archive;
  queryClient: QueryClient;
  router: ReturnType<typeof createAppRouter>;
};

export function App({ archive, queryClient, router }: Props) {
  const [language, setLanguage] = useState<Language>(initialLanguage);
  const choose = (chosen: Language) => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <InterfaceContext value={{ language, messages: messagesOf(language), setLanguage: choose }}>
      <QueryClientProvider client={queryClient}>
        <ArchiveContext value={archive}>
          <RouterProvider router={router} />
        </ArchiveContext>
      </QueryClientProvider>
    </InterfaceContext>
  );
}
