import { Outlet } from '@tanstack/react-router';
import {
  type ComponentType,
  type MouseEvent,
  Suspense,
  startTransition,
  useEffect,
  useState,
} from 'react';
import { useInterface } from '../i18n/messages';
import { useHydrated } from '../ui/useHydrated';
import { whenIdle } from '../ui/whenIdle';
import { useHasSplitView } from '../views/browse/list/useHasSplitView';
import { useOpenPaperId } from '../views/browse/list/useOpenPaperId';
import { PAPER_TITLE } from '../views/paper/paperTitle';
import { useSetting } from '../views/settings';
import { Footer } from './Footer';
import { Header } from './Header';

/** The frame of every screen. */
export function Shell() {
  const { messages, language } = useInterface();
  const [pictures] = useSetting('pictures');
  const [text] = useSetting('text');
  useEffect(() => {
    document.documentElement.dataset.pictures = pictures;
  }, [pictures]);
  useEffect(() => {
    document.documentElement.dataset.text = text;
  }, [text]);
  useEffect(() => {
    const root = document.documentElement;
    // Set anew, it would have the whole page styled anew.
    if (root.lang !== language) root.lang = language;
  }, [language]);
  return (
    <div className="page-shell">
      <a href="#content" className="skip-link">
        {messages.site.skip}
      </a>
      <SkipToPaper />
      <Header />
      {/* Fills the screen while it is empty too: what comes then pushes no footer out of sight. */}
      <main id="content" tabIndex={-1} className="page-main">
        <Outlet />
      </main>
      <Footer />
      <IdleSection />
    </div>
  );
}

/** Leads past the list to the paper next to it. */
function SkipToPaper() {
  const { site } = useInterface().messages;
  const isPaperOpen = useOpenPaperId() !== null;
  const hasSplitView = useHasSplitView();
  const isHydrated = useHydrated();
  // A paper that is pressed during hydration must not change the frame.
  if (!isHydrated || !isPaperOpen || !hasSplitView) return null;
  const focusPaper = (event: MouseEvent) => {
    const title = document.getElementById(PAPER_TITLE);
    if (!title) return;
    // The hash of a paper's address names a section of it.
    event.preventDefault();
    title.focus();
  };
  return (
    <a href={`#${PAPER_TITLE}`} onClick={focusPaper} className="skip-link">
      {site.skipToPaper}
    </a>
  );
}

/** What loads when the page is idle. */
function IdleSection() {
  const { readTexts } = useInterface();
  const [Parts, setParts] = useState<ComponentType | null>(null);
  useEffect(() => {
    const load = async () => {
      await whenIdle();
      // They need them.
      void readTexts();
      const { IdleParts } = await import('./IdleParts');
      // In slices: the reader may be scrolling.
      startTransition(() => setParts(() => IdleParts));
    };
    // The page works without them.
    load().catch(() => {});
  }, [readTexts]);
  return (
    Parts && (
      <Suspense fallback={null}>
        <Parts />
      </Suspense>
    )
  );
}
