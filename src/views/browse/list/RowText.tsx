import { headlineOf } from '../../../digest/headline';
import type { Paper } from '../../../digest/paper';
import { useMessages } from '../../../i18n/messages';
import type { Highlighter } from '../../../search/display/highlight';
import type { Value } from '../../settings';
import { Marked, RichText } from '../../text/RichText';
import { textLanguage } from '../../text/textLanguage';

type Props = {
  paper: Paper;
  highlighter: Highlighter | null;
  rows: Exclude<Value<'rows'>, 'titles'>;
};

/** The paper's own page has all of them. */
const MAX_PARAGRAPHS = 50;

/** The text of a row: the paper's headline, the sentences that a search has found, or one section in full. */
export function RowText({ paper, highlighter, rows }: Props) {
  const { paper: words } = useMessages();
  if (rows === 'summary' || rows === 'skim') {
    const className = rows === 'skim' ? 'truncate text-14 leading-5 text-ink-2' : SENTENCE;
    return <Headline {...{ paper, highlighter, className }} />;
  }
  const section = paper.sections.find(({ kind }) => kind === rows);
  if (!section)
    return <p className="text-13 text-ink-3">{words.noSection(words.sections[rows])}</p>;
  const texts = section.bullets.flatMap(({ text, children }) => [text, ...children]);
  return texts.slice(0, MAX_PARAGRAPHS).map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may occur twice; the order never changes
    <p key={index} lang={textLanguage(paper, text)} className="mb-1 text-15 leading-6 text-ink-2">
      <RichText text={text} highlighter={highlighter} />
    </p>
  ));
}

const SENTENCE = 'row-sentence';

function Headline({ paper, highlighter, className }: Omit<Props, 'rows'> & { className: string }) {
  const headline = headlineOf(paper);
  const isFound = !highlighter || highlighter.countMatches(headline) > 0;
  const found = isFound ? null : highlighter.excerpt(paper);
  return (
    <p lang={textLanguage(paper, found ?? headline)} className={className}>
      {found === null ? (
        <Marked text={headline} highlighter={highlighter} />
      ) : (
        <RichText text={found} highlighter={highlighter} />
      )}
    </p>
  );
}
