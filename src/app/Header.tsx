import { Link } from '@tanstack/react-router';
import { Suspense, useContext, useRef } from 'react';
import { LANGUAGES, nextLanguage, SITE_LANGUAGE } from '../i18n/languages';
import { useInterface } from '../i18n/messages';
import { ICON_BUTTON, PAGE } from '../ui/classNames';
import { useMeasuredHeight } from '../ui/useMeasuredHeight';
import { SearchBoxPlaceholder } from '../views/commands/SearchBoxPlaceholder';
import { laterParts } from '../views/loadAfterFirstPaint';
import { activeOptionsOf, ScreensContext, useParentScreen } from '../views/ScreensContext';
import { useQuestion } from '../views/useQuestion';
import { ThemeButton } from './ThemeButton';

const SearchBox = laterParts.component(({ SearchBox }) => SearchBox);
const ViewMenu = laterParts.component(({ ViewMenu }) => ViewMenu);

/** The short name of the site, as the seal divides it; the build writes it in. */
declare const __MARK__: readonly [seal: string, rest: string];

/** Of the screen that one is on. */
const CURRENT = 'font-bold text-ink! border-seal!';

const HEADER = 'header';

/** The header of the page; null where none is drawn. */
export function pageHeader(): HTMLElement | null {
  return document.getElementById(HEADER);
}

/** Name, screens, search field and settings, on top of every screen. */
export function Header() {
  const { site, nav } = useInterface().messages;
  const question = useQuestion();
  const parent = useParentScreen();
  const header = useRef<HTMLElement>(null);
  useMeasuredHeight(header, '--header-height', pageOf);
  const screens = useContext(ScreensContext).filter(({ inHeader }) => inHeader);
  return (
    <header
      ref={header}
      id={HEADER}
      className="sticky top-(--header-top) z-20 has-focus-visible:top-0 border-b border-rule bg-paper print:hidden"
    >
      <div className={`${PAGE} header-row`}>
        <Link to="/" search={{}} className="target flex items-center">
          <Mark />
          {site.name !== __MARK__.join('') && <span className="sr-only">{site.name}</span>}
        </Link>
        <nav aria-label={site.menu} className="flex gap-6 self-stretch max-sm:hidden noscript:flex">
          {screens.map(({ to, name }) => (
            <Link
              key={to}
              to={to}
              search={question}
              className={`nav-link ${to === parent ? CURRENT : ''}`}
              activeOptions={activeOptionsOf(to)}
              activeProps={{ className: CURRENT }}
              aria-current={to === parent ? 'true' : undefined}
            >
              {nav[name]}
            </Link>
          ))}
        </nav>
        <Suspense fallback={<SearchBoxPlaceholder />}>
          <SearchBox />
        </Suspense>
        <div className="flex items-center max-sm:-mr-2.5 sm:-mx-3 sm:gap-1">
          <span className="contents max-sm:hidden">
            <LanguageButton />
          </span>
          <Suspense fallback={<span className={ICON_BUTTON} />}>
            <ViewMenu />
          </Suspense>
          <span className="contents max-sm:hidden">
            <ThemeButton />
          </span>
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
      className="language-button"
      aria-label={name}
      lang={next}
      onClick={() => setLanguage(next)}
    >
      {shortName}
    </button>
  );
}

/** The mark: a seal and the rest of the name, `하루|논문`, `Lab|Papers`. The same in every language of the interface. */
function Mark() {
  const [seal, rest] = __MARK__;
  return (
    <span lang={SITE_LANGUAGE} className="text-19 font-bold tracking-tighter whitespace-nowrap">
      <span className="brand-seal">{seal}</span>
      <span>{rest}</span>
    </span>
  );
}
