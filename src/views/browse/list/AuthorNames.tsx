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
      <Link to="/author/$name" params={{ name: named }} className="word-link reach">
        <bdi lang="en">
          <Marked text={named} highlighter={highlighter} />
        </bdi>
      </Link>
      {(authors.length > 1 || authorsCut) &&
        ` ${count.moreAuthors(authors.length - 1 || 1, authorsCut)}`}
    </>
  );
}

/** Names as links, for an English line of class `name-line`. */
export function NameList(props: { names: readonly string[]; highlighter: Highlighter | null }) {
  const { names, highlighter } = props;
  return names.map((name) => (
    <span key={name}>
      <Link to="/author/$name" params={{ name }}>
        <bdi>
          <Marked text={name} highlighter={highlighter} />
        </bdi>
      </Link>
    </span>
  ));
}
