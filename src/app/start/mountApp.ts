import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { AppRouter } from '../router';

/** Shows the app in place of what the element holds. */
export function renderApp(element: HTMLElement, app: ReactNode): void {
  createRoot(element).render(app);
}

/** Hydrates the page that the build has rendered. */
export function hydrateApp(element: HTMLElement, app: ReactNode, router: AppRouter): void {
  // Tells the router that its matches are loaded, so that it renders them and not a pending screen.
  router.ssr = { manifest: undefined };
  hydrateRoot(element, app, {
    // A question asked during hydration changes the tree; React renders it again, which is fine.
    onRecoverableError: (error) => {
      if (router.latestLocation.searchStr === '') reportError(error);
    },
  });
}
