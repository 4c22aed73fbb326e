import { chooseLanguage, type Language, SITE_LANGUAGE, toLanguage } from '../i18n/languages';
import { safeLocalStorage } from '../ui/safeStorage';

/** The script in index.html reads it too. */
const KEY = 'haru:language';

/** Returns the language chosen on this device, else that of the site, in which its pages are rendered. */
export function initialLanguage(): Language {
  return chosenLanguage() ?? SITE_LANGUAGE;
}

/** Returns the language of the browser where it is another one and none has been chosen; else null. */
export function offeredLanguage(): Language | null {
  const language = chooseLanguage(navigator.languages);
  return chosenLanguage() === null && language !== SITE_LANGUAGE ? language : null;
}

/** Where storage is blocked or full the choice holds until the page is closed. */
export function rememberLanguage(language: Language): void {
  safeLocalStorage.set(KEY, language);
}

function chosenLanguage(): Language | null {
  return toLanguage(safeLocalStorage.get(KEY));
}
