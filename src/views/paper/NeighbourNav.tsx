import type { ArxivId } from '../../digest/arxivId';
import { plainText } from '../../digest/plainText';
import { useTexts } from '../../i18n/messages';
import type { Question } from '../../question/question';
import type { Neighbour } from '../../search/query/results';
import { Icon } from '../../ui/Icon';
import { PaperLink } from '../browse/list/PaperLink';
import { useNeighbours } from './useNeighbours';

/** Steps to the papers before and after one, and its place among them. */
export function NeighbourNav({ id, question }: { id: ArxivId; question: Question }) {
  const words = useTexts('paper');
  const { neighbours, list } = useNeighbours(id, question);
  return (
    <nav
      aria-label={words.neighbours}
      className="flex min-w-0 flex-1 items-center gap-1 @max-lg:flex-row-reverse"
    >
      {neighbours && (
        <>
          <span className="contents @max-lg:flex">
            <Step to={neighbours.previous} list={list} name={words.previous} word={words.before} />
            <Step to={neighbours.next} list={list} name={words.next} word={words.after} isNext />
          </span>
          <span className="px-2 text-13 whitespace-nowrap text-ink-3">
            {words.position(
              neighbours.position,
              neighbours.completeness === 'complete' ? neighbours.total : null,
            )}
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
  const icon = <Icon name={isNext ? 'right' : 'left'} />;
  const content = (
    <>
      {!isNext && icon}
      <span className="@max-lg:hidden">{word}</span>
      {isNext && icon}
    </>
  );
  const classes =
    'target inline-flex min-w-11 items-center justify-center gap-1.5 rounded-md text-14';
  if (!to) {
    return (
      <span className={`${classes} opacity-30`} aria-hidden="true">
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
      className={`${classes} hover:bg-wash @lg:px-2`}
    >
      {content}
    </PaperLink>
  );
}
