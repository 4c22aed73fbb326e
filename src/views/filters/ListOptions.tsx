import { useNavigate } from '@tanstack/react-router';
import { useMessages } from '../../i18n/messages';
import { looksForWords } from '../../question/operators';
import { isPlain, type Question, SORTS, type Sort, sortOf } from '../../question/question';
import { QuietSelect } from '../../ui/QuietSelect';
import type { ListSize } from '../browse/list/ListSizeContext';
import { ReadingProgress } from '../browse/list/ReadingProgress';
import { isReadByDay } from '../listen/isReadByDay';
import { ListenSlot } from '../listen/ListenSlot';
import { SETTINGS, useSetting } from '../settings';
import { ListActions } from '../share/ListActions';

/** How many papers a list has, what their rows show, their order, and what passes them on. */
export function ListOptions({
  question,
  listSize,
}: {
  question: Question;
  listSize: ListSize | null;
}) {
  const { nav, timeline, paper } = useMessages();
  const [rows, setRows] = useSetting('rows');
  const navigate = useNavigate();
  const hasWords = listSize?.hasWords ?? looksForWords(question.text);
  const current = listSize?.sort ?? sortOf(question, hasWords);
  // An old link may ask for an order by votes.
  const sorts = SORTS.filter((sort) => {
    if (sort === 'relevance') return hasWords;
    return __HAS_VOTES__ || sort === 'day' || sort === current;
  });
  const changeSort = (sort: Sort) => navigate({ to: '/', search: { ...question, sort } });
  return (
    <>
      {/* What is beside the size stays where it is when that is known. */}
      <span className="flex-1" />
      {!isReadByDay(question) && <ListenSlot kind="results" question={question} />}
      {/* There before its text: what is mounted together with its text is not announced. */}
      <p
        role="status"
        aria-busy={listSize?.busy ?? true}
        className="font-semibold whitespace-nowrap text-ink"
      >
        {/* A phone has no room for it: what is beside it would move to another line. */}
        {listSize?.looking && <span className="max-sm:sr-only">{listSize.looking} · </span>}
        {listSize?.size}
      </p>
      {listSize?.note && (
        <p className="whitespace-nowrap text-ink-3 max-sm:sr-only">{listSize.note}</p>
      )}
      <ReadingProgress />
      <div className="flex flex-wrap items-center max-sm:-mr-2.5 sm:gap-x-2">
        <QuietSelect
          label={timeline.sort}
          icon="icon-sort"
          value={current}
          options={sorts}
          words={timeline.sorts}
          onChange={changeSort}
        />
        <QuietSelect
          label={timeline.rows}
          icon="icon-rows"
          value={rows}
          options={SETTINGS.rows}
          words={{ ...paper.sections, ...timeline.rowsShow }}
          onChange={setRows}
        />
        <ListActions
          list={{ kind: 'question', question }}
          name={isPlain(question) ? nav.timeline : timeline.results}
        />
      </div>
    </>
  );
}
