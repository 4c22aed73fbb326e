import { useEffect, useState } from 'react';
import { LANGUAGES, type Language } from '../../i18n/languages';
import { type Messages, useInterface } from '../../i18n/messages';

const BUTTON = 'target px-2 underline';

/** Offers another language in that language, until a button is pressed. Nothing until its texts are there. */
export function LanguageOffer({ language }: { language: Language }) {
  const current = useInterface();
  const [words, setWords] = useState<Messages['offer'] | null>(null);
  useEffect(() => {
    LANGUAGES[language].load.messages().then(
      ({ texts }) => setWords(texts.offer),
      // The switch in the header is still there.
      () => {},
    );
  }, [language]);
  if (!words) return null;
  return (
    <span lang={language}>
      {words.question}
      <button type="button" className={BUTTON} onClick={() => current.setLanguage(language)}>
        {words.accept}
      </button>
      <button
        type="button"
        className={BUTTON}
        onClick={() => current.setLanguage(current.language)}
      >
        {words.decline}
      </button>
    </span>
  );
}
