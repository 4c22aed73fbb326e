import { LANGUAGES, SITE_LANGUAGE } from '../../i18n/languages';
import { createTextStore, type TextStore } from '../../i18n/textStore';
import { initialLanguage } from '../language';

/**
 * Loads the texts of the reader's language, else of the site's: after a deploy a file of an older version
 * may be gone, which must not leave the page empty.
 */
export async function loadTexts(): Promise<TextStore> {
  const language = initialLanguage();
  const loaded = await LANGUAGES[language].load.messages().catch(() => null);
  if (loaded) return createTextStore(language, loaded.texts);
  const { texts } = await LANGUAGES[SITE_LANGUAGE].load.messages();
  return createTextStore(SITE_LANGUAGE, texts);
}
