import { chooseLanguage, type Language } from '../i18n/languages';
import { safeLocalStorage } from '../ui/safeStorage';

const KEY = 'haru:language';

/** Returns the language chosen on this device, else the browser's, else English. */
export function initialLanguage(): Language {
  return chooseLanguage([safeLocalStorage.get(KEY), ...navigator.languages]);
}

/** Where storage is blocked or full the choice holds until the page is closed. */
export function rememberLanguage(language: Language): void {
  safeLocalStorage.set(KEY, language);
}
