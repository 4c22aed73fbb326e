import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useInterface } from '../i18n/messages';
import { whenIdle } from '../ui/whenIdle';
import { useFocusReturn } from '../views/browse/useFocusReturn';
import { SearchBoxPlaceholder } from '../views/commands/SearchBoxPlaceholder';
import { useSetting } from '../views/settings';
import { useQuestion } from '../views/useQuestion';
import { ThemeButton } from './ThemeButton';

/** Its code comes behind that of the first screen. */
export const loadSearchBox = () => import('../views/commands/SearchBox');
const SearchBox = lazy(loadSearchBox);
/** The page is complete without them. */
const Keys = lazy(() => import('../views/commands/Keys').catch(() => ({ default: () => null })));
const StatusLine = lazy(() =>
  import('../views/status/StatusLine').catch(() => ({ default: () => null })),
);

/** What stands around every screen. */
export function Shell() {
  const { messages, language } = useInterface();
  useFocusReturn();
  const [pictures] = useSetting('pictures');
  useEffect(() => {
    document.documentElement.dataset.pictures = pictures;
  }, [pictures]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <div className="flex min-h-dvh flex-col print:block">
      <a
        href="#content"
        className="absolute top-1 left-1 z-30 -translate-y-20 rounded-md bg-ink px-3 py-2 text-paper focus:translate-y-0"
      >
        {messages.site.skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        <Outlet />
      </main>
      <Footer />
      <LaterParts />
    </div>
  );
}

/** They come when the page is at rest. */
function LaterParts() {
  const [isTime, setTime] = useState(false);
  useEffect(() => void whenIdle().then(() => setTime(true)), []);
  return (
    <Suspense fallback={null}>
      {isTime && (
        <>
          <Keys />
          <StatusLine />
        </>
      )}
    </Suspense>
  );
}

function Header() {
  const { messages, language, setLanguage } = useInterface();
  const { site, nav } = messages;
  const question = useQuestion();
  const link = {
    search: question,
    className: 'target inline-flex items-center text-14 text-ink-2 hover:text-ink',
    activeProps: { className: 'font-semibold text-ink!' },
  } as const;
  return (
    <header className="sticky top-0 z-20 border-b border-rule bg-paper print:hidden">
      <div className="mx-auto flex min-h-14 max-w-(--page) flex-wrap items-center gap-x-3 px-4 max-sm:pt-1.5 sm:gap-x-6 sm:px-7">
        <Link to="/" search={{}} aria-label={site.name} className="target flex items-center">
          <Mark />
        </Link>
        {/* On a phone the menu has a line of its own. */}
        <span className="order-2 basis-full sm:hidden" />
        <nav
          aria-label={site.menu}
          className="order-3 flex flex-1 gap-5 sm:order-none sm:flex-none"
        >
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }} {...link}>
            {nav.timeline}
          </Link>
          <Link to="/authors" {...link}>
            {nav.authors}
          </Link>
          <Link to="/about" {...link}>
            {nav.about}
          </Link>
        </nav>
        <Suspense fallback={<SearchBoxPlaceholder />}>
          <SearchBox />
        </Suspense>
        <div className="order-4 flex items-center gap-1 sm:order-none sm:-mx-3">
          <button
            type="button"
            className="target min-w-9 rounded-md px-1 text-13 text-ink-2 hover:bg-wash pointer-coarse:min-w-11"
            aria-label={messages.switchLanguage}
            lang={language === 'ko' ? 'en' : 'ko'}
            onClick={() => setLanguage(language === 'ko' ? 'en' : 'ko')}
          >
            {messages.switchLanguageShort}
          </button>
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}

/** The mark: a seal and the rest of the name. */
function Mark() {
  return (
    <span
      aria-hidden="true"
      lang="ko"
      className="text-19 font-bold tracking-tighter whitespace-nowrap"
    >
      <span className="mr-[3px] rounded-sm bg-seal px-[5px] py-[3px] font-extrabold text-on-seal forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-colors:forced-color-adjust-none">
        하루
      </span>
      <span>논문</span>
    </span>
  );
}

function Footer() {
  const { footer } = useInterface().messages;
  return (
    <footer className="border-t border-rule px-4 py-8 text-center text-12 leading-relaxed text-ink-3">
      <p>
        {footer.source}{' '}
        <a className="underline" href="https://github.com/l-yohai/daily_papers_ko" rel="noreferrer">
          l-yohai/daily_papers_ko
        </a>
        ,{' '}
        <a
          className="underline"
          href="https://creativecommons.org/licenses/by-nc-nd/4.0/"
          rel="noreferrer"
        >
          CC BY-NC-ND 4.0
        </a>
        . {footer.summaries}
      </p>
      <p>{footer.project}</p>
    </footer>
  );
}
