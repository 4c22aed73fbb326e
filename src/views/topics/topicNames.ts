import type { TopicName } from '../../digest/topicList';
import { LANGUAGE_CODES, type Language } from '../../i18n/languages';
import { normalizeKey } from '../../korean/normalize';

/** The names of a topic in the other languages, each with its own, none where it is written alike. */
export function otherNames(
  topic: TopicName,
  language: Language,
): readonly { readonly lang: Language; readonly name: string }[] {
  return LANGUAGE_CODES.filter(
    (code) => code !== language && normalizeKey(topic[code]) !== normalizeKey(topic[language]),
  ).map((lang) => ({ lang, name: topic[lang] }));
}
