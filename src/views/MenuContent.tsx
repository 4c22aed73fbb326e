import { LANGUAGES, nextLanguage } from '../i18n/languages';
import { useInterface } from '../i18n/messages';
import { MENU_ITEM } from '../ui/classNames';
import { ListenItem } from './listen/ListenItem';
import { SettingsFields } from './SettingsFields';

/** What the menu of the header does and sets; `menu` is its id. Needs the late texts. */
export default function MenuContent({ menu }: { menu: string }) {
  return (
    <>
      <div className="-mt-1 mb-2 grid">
        <ListenItem menu={menu} className={MENU_ITEM} />
        <LanguageItem />
      </div>
      <SettingsFields />
    </>
  );
}

/** On a phone; else the header has it. */
function LanguageItem() {
  const { language, setLanguage } = useInterface();
  const next = nextLanguage(language);
  return (
    <button
      type="button"
      lang={next}
      className={`${MENU_ITEM} sm:hidden`}
      onClick={() => setLanguage(next)}
    >
      {LANGUAGES[next].name}
    </button>
  );
}
