import { chooseLanguage, type Language } from '../i18n/messages';

const KEY = 'haru:language';

/** The language chosen here before, else the browser's, else English. */
export function initialLanguage(): Language {
  return chooseLanguage([stored(), ...navigator.languages]);
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be blocked or full: the choice then holds until the page is closed.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
