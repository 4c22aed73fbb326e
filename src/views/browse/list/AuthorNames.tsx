import { Link } from '@tanstack/react-router';
import type { Paper } from '../../../digest/paper';
import { useMessages } from '../../../i18n/messages';
import type { Highlighter } from '../../../search/display/highlight';
import { Marked } from '../../text/RichText';

type LineProps = {
  paper: Paper;
  /** Names that the question asks for. */
  asked: readonly string[];
  highlighter: Highlighter | null;
};

/**
 * How many authors a paper has. One is named where the question asks for it, else the first one where the
 * digest keeps their order: no other name can represent the rest.
 */
export function AuthorLine({ paper, asked, highlighter }: LineProps) {
  const { authors, authorsCut, authorsInOrder } = paper;
  const { count, paper: words } = useMessages();
  if (!authors) return words.authorsUnknown;
  const isAsked = (name: string) =>
    asked.includes(name) || (highlighter !== null && highlighter.countMatches(name) > 0);
  const named = authors.find(isAsked) ?? (authorsInOrder ? authors[0] : undefined);
  if (named === undefined) return words.authorCount(authors.length, authorsCut);
  return (
    <>
      <AuthorLink name={named} highlighter={highlighter} className="reach" />
      {(authors.length > 1 || authorsCut) &&
        ` ${count.moreAuthors(authors.length - 1 || 1, authorsCut)}`}
    </>
  );
}

/** Names as links, for a line of class `dots`. */
export function NameList(props: { names: readonly string[]; highlighter: Highlighter | null }) {
  const { names, highlighter } = props;
  return names.map((name) => (
    <span key={name}>
      <AuthorLink name={name} highlighter={highlighter} className="reach-lines" />
    </span>
  ));
}

function AuthorLink(props: { name: string; highlighter: Highlighter | null; className?: string }) {
  const { name, highlighter, className = '' } = props;
  return (
    <Link to="/author/$name" params={{ name }} className={`word-link ${className}`}>
      <bdi lang="en">
        <Marked text={name} highlighter={highlighter} />
      </bdi>
    </Link>
  );
}
