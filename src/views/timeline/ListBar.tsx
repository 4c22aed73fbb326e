import { useNavigate } from '@tanstack/react-router';
import { looksForWords } from '../../digest/operators';
import { type Question, SORTS, type Sort, sortOf } from '../../digest/question';
import { useMessages } from '../../i18n/messages';
import { ReadingProgress } from '../list/ReadingProgress';
import { useChosen } from '../room/useChosen';

/** Above a list: its name for those who cannot see it, its size, its order. */
export function ListBar(props: {
  question: Question;
  /** null: nobody knows yet. */
  total: number | null;
  /** Papers of the whole archive; null where the list is all of it. */
  all: number | null;
  title: string;
  /** The list may yet become another one: papers are still being read, or looked for. */
  busy?: boolean;
}) {
  const { count, timeline } = useMessages();
  const navigate = useNavigate();
  // The paper beside the list names the page.
  const Heading = useChosen() === null ? 'h1' : 'h2';
  const { question, total, busy = false } = props;
  const sorts = SORTS.filter((sort) => sort !== 'relevance' || looksForWords(question.text));
  const choose = (sort: Sort) => navigate({ to: '/', search: { ...question, sort } });
  return (
    <div className="flex min-h-11 items-center gap-3 pt-3 text-13 text-ink-2">
      <Heading className="sr-only">{props.title}</Heading>
      <p role="status" aria-busy={busy} className="font-semibold text-ink">
        {total === null ? timeline.looking : count.papers(total)}
      </p>
      {props.all !== null && <p className="-ml-1 text-ink-3">{count.ofAll(props.all)}</p>}
      <ReadingProgress />
      <label className="ml-auto flex items-center gap-2">
        <span className="sr-only">{timeline.sort}</span>
        <select
          className="target rounded-md bg-transparent px-1 text-13 text-ink-2 hover:bg-wash"
          value={sortOf(question)}
          onChange={({ target }) => {
            const sort = sorts.find((candidate) => candidate === target.value);
            if (sort) choose(sort);
          }}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {timeline.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
