import { plainText } from '../../digest/plainText';
import { useTexts } from '../../i18n/messages';
import { isPlain, type Question } from '../../question/question';
import type { Entry } from '../../search/query/paperStore';
import type { Neighbour } from '../../search/query/results';
import { Icon } from '../../ui/Icon';
import { PaperLink } from '../browse/list/PaperLink';
import { useNeighbours } from './useNeighbours';

/** Steps to the papers before and after one, and its place among them: in the whole archive, that in its day. */
export function NeighbourNav({ entry, question }: { entry: Entry; question: Question }) {
  const words = useTexts('paper');
  const { neighbours, list } = useNeighbours(entry.paper.id, question);
  const inDay = isPlain(list) ? entry.listings[0] : null;
  return (
    <nav aria-label={neighbours ? words.neighbours : undefined} className="neighbour-nav">
      {neighbours && (
        <>
          <span className="contents @max-lg:flex">
            <Step to={neighbours.previous} list={list} name={words.previous} word={words.before} />
            <Step to={neighbours.next} list={list} name={words.next} word={words.after} isNext />
          </span>
          {/* Where it has no room it wraps below its line, out of sight: a part of it would say something else. */}
          <span className="h-5 overflow-hidden px-2 text-13 leading-5 text-ink-3">
            {'\u200b'}
            <span className="inline-block whitespace-nowrap">
              {inDay
                ? words.position(inDay.rank, inDay.of)
                : words.position(
                    neighbours.position,
                    neighbours.completeness === 'complete' ? neighbours.total : null,
                  )}
            </span>
          </span>
        </>
      )}
    </nav>
  );
}

type StepProps = {
  to: Neighbour | null;
  list: Question;
  name: string;
  /** Where there is room for it. */
  word: string;
  isNext?: boolean;
};

function Step({ to, list, name, word, isNext = false }: StepProps) {
  const icon = <Icon name={isNext ? 'icon-right' : 'icon-left'} />;
  const content = (
    <>
      {!isNext && icon}
      <span className="@max-lg:hidden">{word}</span>
      {isNext && icon}
    </>
  );
  const classes =
    'target inline-flex min-w-11 items-center justify-center gap-1.5 rounded-md text-14 @lg:px-2';
  if (!to) {
    return (
      <span className={`${classes} text-ink-3`} aria-hidden="true">
        {content}
      </span>
    );
  }
  const label = `${name}: ${plainText(to.title)}`;
  return (
    <PaperLink
      id={to.id}
      question={list}
      rel={isNext ? 'next' : 'prev'}
      aria-label={label}
      title={label}
      className={`${classes} hover:bg-wash`}
    >
      {content}
    </PaperLink>
  );
}
