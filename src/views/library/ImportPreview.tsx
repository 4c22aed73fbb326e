import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { knownPapersQuery } from '../../archive/page/listedPaperQuery';
import type { ReadingList } from '../../cite/reading/readingList';
import { useMessages, useTexts } from '../../i18n/messages';
import { TakePapers } from '../share/TakePapers';

type Props = {
  list: ReadingList;
  /** Called once its papers are in the library. */
  onTaken: () => void;
};

/** So many are named; of the others there is a count. */
const MOST_NAMED = 10;

/** What was found in a file or a text: papers to take, those of them that the archive lacks, and what is left out. */
export function ImportPreview({ list, onTaken }: Props) {
  const { import: words } = useTexts('readingList');
  const { count } = useMessages();
  const { papers, oldIds, others } = list;
  const ids = papers.map(({ id }) => id);
  const known = useQuery(knownPapersQuery(useArchive(), ids));
  const missing = papers.filter(({ id }) => known.data?.has(id) === false);
  const untitled = others.filter((title) => title === null).length;
  return (
    <>
      <p className="font-bold">
        {papers.length === 0 ? words.nothing : words.found(count.papers(papers.length))}
      </p>
      {known.isError && <p className="mt-1">{words.unchecked}</p>}
      <Named label={words.missing} names={missing.map(({ id, title }) => title ?? id)} />
      <Named label={words.old} names={oldIds} />
      <Named
        label={words.others}
        names={others.filter((title) => title !== null)}
        unnamed={untitled}
      />
      {papers.length > 0 && <TakePapers list={{ ids, name: '', listId: null }} onTaken={onTaken} />}
    </>
  );
}

/** Says what is left out, or missing; nothing where there is none of it. */
function Named(props: {
  label: (count: number) => string;
  names: readonly string[];
  /** Those without a name. */
  unnamed?: number;
}) {
  const { import: words } = useTexts('readingList');
  const { label, names, unnamed = 0 } = props;
  const total = names.length + unnamed;
  if (total === 0) return null;
  const named = [...new Set(names)].slice(0, MOST_NAMED);
  return (
    <div className="mt-2">
      <p className="text-ink-2">{label(total)}</p>
      <ul className="ml-5 list-disc">
        {named.map((name) => (
          <li key={name} className="wrap-anywhere">
            {name}
          </li>
        ))}
        {total > named.length && <li>{words.more(total - named.length)}</li>}
      </ul>
    </div>
  );
}
