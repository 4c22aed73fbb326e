import { firstParagraph } from '../../digest/headline';
import type { Paper } from '../../digest/paper';
import { SITE_LANGUAGE } from '../../i18n/languages';
import { textLanguage } from '../text/textLanguage';

/** The language that a voice must speak to read a paper: that of its summary. Of one without, its title is read. */
export function voiceLanguage(paper: Paper): string {
  const text = firstParagraph(paper);
  return text === '' ? SITE_LANGUAGE : textLanguage(paper, text);
}
