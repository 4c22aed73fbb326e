import type { Paper } from '../../../digest/paper';
import { useMessages } from '../../../i18n/messages';
import { excerpt } from '../../../search/display/excerpt';
import type { Highlighter } from '../../../search/display/highlight';
import type { Value } from '../../settings';
import { RichText } from '../../text/RichText';

type Props = {
  paper: Paper;
  highlighter: Highlighter | null;
  rows: Exclude<Value<'rows'>, 'titles'>;
};

/** The paper's own page has all of them. */
const MAX_PARAGRAPHS = 50;

/** The text of a row: an excerpt of two lines, or one section in full. */
export function RowText({ paper, highlighter, rows }: Props) {
  const { paper: words } = useMessages();
  if (rows === 'summary') {
    return (
      <p lang="ko" className="line-clamp-2 print:line-clamp-none text-14 leading-[1.68] text-ink-2">
        <RichText text={excerpt(paper, highlighter)} highlighter={highlighter} />
      </p>
    );
  }
  const section = paper.sections.find(({ kind }) => kind === rows);
  if (!section)
    return <p className="text-13 text-ink-3">{words.noSection(words.sections[rows])}</p>;
  const texts = section.bullets.flatMap(({ text, children }) => [text, ...children]);
  return texts.slice(0, MAX_PARAGRAPHS).map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may occur twice; the order never changes
    <p key={index} lang="ko" className="mb-1 text-14 leading-[1.68] text-ink-2">
      <RichText text={text} highlighter={highlighter} />
    </p>
  ));
}
