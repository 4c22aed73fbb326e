import { useNavigate } from '@tanstack/react-router';
import { useMessages } from '../../i18n/messages';
import { looksForWords } from '../../question/operators';
import { type Question, SORTS, type Sort, sortOf } from '../../question/question';
import { QuietSelect } from '../../ui/QuietSelect';
import { SETTINGS, useSetting } from '../settings';
import { ListActions } from '../share/ListActions';
import { ReadingProgress } from './list/ReadingProgress';
import { useOpenPaperId } from './list/useOpenPaperId';

/** Above a list: its name for screen readers, its size, its order. */
export function ListBar(props: {
  question: Question;
  /** The size of the list in words. */
  size: string;
  /** What to compare the size with. */
  note: string | null;
  title: string;
  /** The list may still change: papers are being read or searched. */
  busy?: boolean;
}) {
  const { timeline, paper } = useMessages();
  const [rows, setRows] = useSetting('rows');
  const navigate = useNavigate();
  // An open paper names the page.
  const Heading = useOpenPaperId() === null ? 'h1' : 'h2';
  const { question, size, note, busy = false } = props;
  const sorts = SORTS.filter((sort) => sort !== 'relevance' || looksForWords(question.text));
  const changeSort = (sort: Sort) => navigate({ to: '/', search: { ...question, sort } });
  return (
    <div className="relative flex min-h-11 flex-wrap items-center gap-x-3 pt-3 text-13 text-ink-2 print:hidden">
      <Heading className="sr-only">{props.title}</Heading>
      <p role="status" aria-busy={busy} className="font-semibold whitespace-nowrap text-ink">
        {size}
      </p>
      {note && <p className="-ml-1 whitespace-nowrap text-ink-3">{note}</p>}
      <ReadingProgress />
      <span className="ml-auto" />
      <QuietSelect
        label={timeline.rows}
        value={rows}
        options={SETTINGS.rows}
        words={{ ...paper.sections, ...timeline.rowsShow }}
        onChange={setRows}
      />
      <QuietSelect
        label={timeline.sort}
        value={sortOf(question)}
        options={sorts}
        words={timeline.sorts}
        onChange={changeSort}
      />
      <ListActions list={{ kind: 'question', question }} name={props.title} />
    </div>
  );
}
