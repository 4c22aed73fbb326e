import type { Paper } from '../../digest/paper';
import { languageOf } from '../../korean/languageOf';

/**
 * The language of a text of a summary, as a tag: that of the digest, but for Korean ones and those that do not
 * say, which hold English abstracts too.
 */
export function textLanguage({ language }: Pick<Paper, 'language'>, text: string): string {
  return language && !/^ko\b/i.test(language) ? language : languageOf(text);
}
