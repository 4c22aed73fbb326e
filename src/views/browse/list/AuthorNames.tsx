import { Link } from '@tanstack/react-router';
import type { Paper } from '../../../digest/paper';
import { useMessages } from '../../../i18n/messages';
import { countMatches } from '../../../search/display/highlight';
import { Marked } from '../../text/RichText';

const MAX_NAMES = 4;

/** Four authors, those of the question first, and how many more there are. */
export function AuthorNames({ paper, asked }: { paper: Paper; asked: readonly string[] }) {
  const { count, paper: words } = useMessages();
  if (!paper.authors) return <p className="my-1 text-13 text-ink-3">{words.authorsUnknown}</p>;
  const names = chooseNames(paper.authors, asked);
  const more = paper.authors.length - names.length;
  return (
    <p className="my-1 text-13 leading-6 text-ink-2">
      <NameList names={names} asked={asked} goesOn={more > 0} />
      {more > 0 && <span className="text-ink-3">{count.moreAuthors(more)}</span>}
    </p>
  );
}

/** Names as links; no line begins with the dot between them. */
export function NameList(props: {
  names: readonly string[];
  asked: readonly string[];
  /** More text follows the last name. */
  goesOn?: boolean;
}) {
  const { names, asked, goesOn = false } = props;
  return names.map((name, index) => (
    <span
      key={name}
      className={`inline-block max-w-full ${goesOn || index < names.length - 1 ? 'dot-behind' : ''}`}
    >
      <AuthorLink name={name} asked={asked} />
    </span>
  ));
}

function AuthorLink({ name, asked }: { name: string; asked: readonly string[] }) {
  return (
    <Link
      to="/author/$name"
      params={{ name }}
      className="inline-block max-w-full hover:text-ink hover:underline"
    >
      <bdi lang="en">
        <Marked text={name} asked={asked} />
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
function chooseNames(names: readonly string[], asked: readonly string[]): readonly string[] {
  if (asked.length === 0 || names.length <= MAX_NAMES) return names.slice(0, MAX_NAMES);
  const matched = names.filter((name) => countMatches(name, asked) > 0);
  return [...new Set([...matched, ...names])].slice(0, MAX_NAMES);
}
