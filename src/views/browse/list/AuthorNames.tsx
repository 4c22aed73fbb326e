import { Link } from '@tanstack/react-router';
import type { Paper } from '../../../digest/paper';
import { useMessages } from '../../../i18n/messages';
import type { Highlighter } from '../../../search/display/highlight';
import { Marked } from '../../text/RichText';

const MAX_NAMES = 4;

/** Four authors, those of the question first, and how many more there are. */
export function AuthorNames({
  paper,
  highlighter,
}: {
  paper: Paper;
  highlighter: Highlighter | null;
}) {
  const { count, paper: words } = useMessages();
  if (!paper.authors) return <p className="my-1 text-13 text-ink-3">{words.authorsUnknown}</p>;
  const names = chooseNames(paper.authors, highlighter);
  const more = paper.authors.length - names.length;
  return (
    <p className="dots my-1 text-13 leading-6 text-ink-2">
      <NameList names={names} highlighter={highlighter} />
      {more > 0 && (
        <span className="inline-block whitespace-nowrap text-ink-3">{count.moreAuthors(more)}</span>
      )}
    </p>
  );
}

/** Names as links, for a line of class `dots`. */
export function NameList(props: { names: readonly string[]; highlighter: Highlighter | null }) {
  const { names, highlighter } = props;
  return names.map((name) => (
    <span key={name} className="inline-block max-w-full">
      <AuthorLink name={name} highlighter={highlighter} />
    </span>
  ));
}

function AuthorLink({ name, highlighter }: { name: string; highlighter: Highlighter | null }) {
  return (
    <Link
      to="/author/$name"
      params={{ name }}
      className="inline-block max-w-full hover:text-ink hover:underline"
    >
      <bdi lang="en">
        <Marked text={name} highlighter={highlighter} />
      </bdi>
    </Link>
  );
}

export function Dot() {
  return (
    <span aria-hidden="true" className="mx-1.5 text-ink-3">
      ·
    </span>
  );
}

/** Digests keep no order of authors, so names of the question may come first. */
function chooseNames(names: readonly string[], highlighter: Highlighter | null): readonly string[] {
  if (!highlighter || names.length <= MAX_NAMES) return names.slice(0, MAX_NAMES);
  const matched = names.filter((name) => highlighter.countMatches(name) > 0);
  return [...new Set([...matched, ...names])].slice(0, MAX_NAMES);
}
