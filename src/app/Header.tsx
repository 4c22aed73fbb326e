import { Link } from '@tanstack/react-router';
import { Suspense, useContext, useRef, useSyncExternalStore } from 'react';
import { LANGUAGES, nextLanguage, SITE_LANGUAGE } from '../i18n/languages';
import { useInterface } from '../i18n/messages';
import { ICON_BUTTON } from '../ui/classNames';
import { useMeasuredHeight } from '../ui/useMeasuredHeight';
import { SearchBoxPlaceholder } from '../views/commands/SearchBoxPlaceholder';
import { keptCount } from '../views/keptCount';
import { laterParts } from '../views/loadAfterFirstPaint';
import { activeOptionsOf, ScreensContext, useParentScreen } from '../views/ScreensContext';
import { useQuestion } from '../views/useQuestion';
import { ThemeButton } from './ThemeButton';

const SearchBox = laterParts.component(({ SearchBox }) => SearchBox);
const ViewMenu = laterParts.component(({ ViewMenu }) => ViewMenu);

/** The short name of the site, as the seal divides it; the build writes it in. */
declare const __MARK__: readonly [seal: string, rest: string];

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
    <header ref={header} id={HEADER} className="page-header">
      <div className="header-row">
        <Link to="/" search={{}} className="brand-link">
          <Mark />
          {site.name !== __MARK__.join('') && <span className="sr-only">{site.name}</span>}
        </Link>
        <nav aria-label={site.menu} className="header-nav">
          {screens.map(({ to, name }) => (
            <Link
              key={to}
              to={to}
              search={question}
              activeOptions={activeOptionsOf(to)}
              activeProps={{}}
              aria-current={to === parent ? 'true' : undefined}
            >
              {nav[name]}
              {name === 'library' && <KeptCount />}
            </Link>
          ))}
        </nav>
        <Suspense fallback={<SearchBoxPlaceholder />}>
          <SearchBox />
        </Suspense>
        <div className="header-buttons">
          <LanguageButton />
          <Suspense fallback={<span className={ICON_BUTTON} />}>
            <ViewMenu />
          </Suspense>
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}

/** Beside the word, where it moves nothing. */
function KeptCount() {
  const kept = useSyncExternalStore(keptCount.subscribe, keptCount.get, () => null);
  return (
    kept && (
      <span
        aria-hidden="true"
        className="absolute left-full pl-1 text-11 font-normal whitespace-nowrap"
      >
        {kept}
      </span>
    )
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
    <span lang={SITE_LANGUAGE} className="brand-name">
      <span className="brand-seal">{seal}</span>
      <span>{rest}</span>
    </span>
  );
}
