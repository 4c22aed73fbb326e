import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import { LANGUAGES, nextLanguage } from '../i18n/languages';
import { useInterface, useMessages, useTexts } from '../i18n/messages';
import { ListenItem } from './listen/ListenItem';
import { NoticeSettings } from './NoticeSettings';
import { ScreenFact } from './ScreenFact';
import { activeOptionsOf, ScreensContext, useParentScreen } from './ScreensContext';
import { SettingsFields } from './SettingsFields';
import { useQuestion } from './useQuestion';
import { useRandomPaper } from './useRandomPaper';

/** What the menu of the header leads to, does and sets; `menu` is its id. Needs the late texts. */
export function MenuContent({ menu }: { menu: string }) {
  return (
    <>
      <PageList />
      <div className="grid gap-2 px-4 py-3">
        <SettingsFields />
        <NoticeSettings />
      </div>
      <LastRow menu={menu} />
    </>
  );
}

/** On a phone, where the header does not have them: the pages, and what is there now. */
function PageList() {
  const { nav, site } = useMessages();
  const question = useQuestion();
  const parent = useParentScreen();
  const screens = useContext(ScreensContext).filter(({ inHeader }) => inHeader);
  return (
    <nav aria-label={site.menu} className="border-b border-rule sm:hidden">
      {screens.map(({ to, name }) => (
        <Link
          key={to}
          to={to}
          search={question}
          className={`flex min-h-12 items-center justify-between gap-x-4 border-b border-rule-2 px-4 text-16 last:border-b-0 ${to === parent ? CURRENT : ''}`}
          activeOptions={activeOptionsOf(to)}
          activeProps={{ className: CURRENT }}
          aria-current={to === parent ? 'true' : undefined}
        >
          {nav[name]}
          <ScreenFact screen={name} />
        </Link>
      ))}
    </nav>
  );
}

/** Of the screen that one is on, as in the header. */
const CURRENT = 'bg-wash font-bold [box-shadow:inset_3px_0_0_var(--seal)]';

/** Reading aloud, a random paper, the screens that no header has, and on a phone the next language of the table. */
function LastRow({ menu }: { menu: string }) {
  const { nav, site } = useMessages();
  const { keys } = useTexts('commands');
  const openRandom = useRandomPaper();
  const { language, setLanguage } = useInterface();
  const screens = useContext(ScreensContext).filter(({ inHeader }) => !inHeader);
  const next = nextLanguage(language);
  return (
    <div className="flex flex-wrap border-t border-rule sm:px-1">
      <ListenItem menu={menu} className={`${LAST} max-sm:grow`} />
      <button
        type="button"
        popoverTarget={menu}
        popoverTargetAction="hide"
        className={`${LAST} max-sm:grow`}
        onClick={openRandom}
      >
        {keys.actions.random}
      </button>
      <nav aria-label={site.screens} className="flex max-sm:grow">
        {screens.map(({ to, name }) => (
          <Link
            key={to}
            to={to}
            className={`${LAST} max-sm:grow`}
            activeOptions={activeOptionsOf(to)}
            activeProps={{ className: 'font-bold text-ink!' }}
          >
            {nav[name]}
          </Link>
        ))}
      </nav>
      <button
        type="button"
        lang={next}
        className={`${LAST} grow sm:hidden`}
        onClick={() => setLanguage(next)}
      >
        {LANGUAGES[next].name}
      </button>
    </div>
  );
}

const LAST =
  'inline-flex min-h-15 items-center justify-center px-3 text-14 whitespace-nowrap text-ink-2 hover:bg-wash hover:text-ink sm:min-h-11';
