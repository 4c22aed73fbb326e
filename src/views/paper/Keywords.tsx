import { Link } from '@tanstack/react-router';
import type { Paper } from '../../digest/paper';
import { plainText } from '../../digest/plainText';
import { useTexts } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import { NO_QUESTION } from '../../question/question';
import type { Highlighter } from '../../search/display/highlight';
import { Marked } from '../text/RichText';
import { SECTION, SECTION_TITLE } from './Sections';

type Props = { keywords: Paper['keywords']; highlighter: Highlighter | null };

/** The keywords of a paper, each a link to all papers that say the same. */
export function Keywords({ keywords, highlighter }: Props) {
  const words = useTexts('paper');
  if (keywords.length === 0) return null;
  const shown = [...new Set(keywords.map(plainText))];
  return (
    <section aria-label={words.keywords} className={SECTION}>
      <h2 className={SECTION_TITLE}>{words.keywords}</h2>
      <ul className="dots name-line text-15 leading-7.75 text-ink-2">
        {shown.map((keyword) => (
          <li key={keyword}>
            <Link to="/" search={{ ...NO_QUESTION, text: quoted(keyword) }}>
              <bdi lang={languageOf(keyword)}>
                <Marked text={keyword} highlighter={highlighter} />
              </bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A keyword as the search field takes a quote, which ends at the next quotation mark. */
function quoted(keyword: string): string {
  return `"${keyword.replaceAll('"', '')}"`;
}
