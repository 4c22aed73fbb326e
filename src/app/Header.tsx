import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useContext, useRef } from 'react';
import { LANGUAGES, nextLanguage } from '../i18n/languages';
import { useInterface } from '../i18n/messages';
import { useMeasuredHeight } from '../ui/useMeasuredHeight';
import { SearchBoxPlaceholder } from '../views/commands/SearchBoxPlaceholder';
import { loadAfterFirstPaint } from '../views/loadAfterFirstPaint';
import { ScreensContext } from '../views/ScreensContext';
import { useQuestion } from '../views/useQuestion';
import { ThemeButton } from './ThemeButton';

const SearchBox = lazy(async () => ({ default: (await loadAfterFirstPaint()).SearchBox }));

/** Every address begins with that of the first screen. */
const HOME_IS_ACTIVE = { exact: true, includeSearch: false };

/** Name, screens, search field and settings, on top of every screen. */
export function Header() {
  const { site, nav } = useInterface().messages;
  const question = useQuestion();
  const header = useRef<HTMLElement>(null);
  useMeasuredHeight(header, '--header-height', pageOf);
  const screens = useContext(ScreensContext).filter(({ inHeader }) => inHeader);
  const link = {
    search: question,
    activeProps: { className: 'font-semibold text-ink!' },
  } as const;
  return (
    <header
      ref={header}
      className="sticky top-(--header-top) z-20 focus-within:top-0 border-b border-rule bg-paper print:hidden"
    >
      <div className="mx-auto flex min-h-14 max-w-(--page) flex-wrap items-center gap-x-3 px-4 max-sm:pt-1.5 sm:gap-x-6 sm:px-7">
        <Link to="/" search={{}} className="target flex items-center">
          <Mark />
          {site.name !== MARK && <span className="sr-only">{site.name}</span>}
        </Link>
        {/* On a phone the menu has a line of its own. */}
        <span className="order-2 basis-full sm:hidden" />
        <nav
          aria-label={site.menu}
          className="order-3 flex flex-1 gap-5 sm:order-none sm:flex-none"
        >
          {screens.map(({ to, name, inHeader }) => (
            <Link
              key={to}
              to={to}
              className={`target inline-flex items-center text-14 text-ink-2 hover:text-ink${inHeader === 'wide' ? ' max-sm:hidden' : ''}`}
              activeOptions={to === '/' ? HOME_IS_ACTIVE : {}}
              {...link}
            >
              {nav[name]}
            </Link>
          ))}
        </nav>
        <Suspense fallback={<SearchBoxPlaceholder />}>
          <SearchBox />
        </Suspense>
        <div className="order-4 flex items-center gap-1 sm:order-none sm:-mx-3">
          <LanguageButton />
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}

const pageOf = () => document.documentElement;

/** Switches to the next language of the table. */
function LanguageButton() {
  const { language, setLanguage } = useInterface();
  const next = nextLanguage(language);
  const { name, shortName } = LANGUAGES[next];
  return (
    <button
      type="button"
      className="target min-w-9 rounded-md px-1 text-13 text-ink-2 hover:bg-wash pointer-coarse:min-w-11"
      aria-label={name}
      lang={next}
      onClick={() => setLanguage(next)}
    >
      {shortName}
    </button>
  );
}

/** What the mark says, in every language. */
const MARK = '하루논문';

/** The mark: a seal and the rest of the name. */
function Mark() {
  return (
    <span lang="ko" className="text-19 font-bold tracking-tighter whitespace-nowrap">
      <span className="mr-[3px] rounded-sm bg-seal px-[5px] py-[3px] font-extrabold text-on-seal forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-colors:forced-color-adjust-none">
        {MARK.slice(0, 2)}
      </span>
      <span>{MARK.slice(2)}</span>
    </span>
  );
}
