import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import type { Question } from '../../question/question';
import type { Neighbour } from '../../search/query/results';
import { PaperLink } from '../browse/list/PaperLink';
import { TitleText } from '../text/RichText';
import { useNeighbours } from './useNeighbours';

/** Below a paper: the papers before and after it, by title. */
export function NeighbourTitles({ id, question }: { id: ArxivId; question: Question }) {
  const words = useTexts('paper');
  const { neighbours, list } = useNeighbours(id, question);
  if (!neighbours?.previous && !neighbours?.next) return null;
  return (
    <nav
      aria-label={words.onwards}
      className="mt-12 grid grid-cols-2 border-t border-rule @max-lg:grid-cols-1 print:hidden"
    >
      <Side to={neighbours.previous} list={list} label={words.before} />
      <Side to={neighbours.next} list={list} label={words.after} isNext />
    </nav>
  );
}

function Side(props: { to: Neighbour | null; list: Question; label: string; isNext?: boolean }) {
  const { to, list, label, isNext = false } = props;
  if (!to) return <span />;
  return (
    <PaperLink
      id={to.id}
      question={list}
      rel={isNext ? 'next' : 'prev'}
      className={`block py-4 hover:underline ${isNext ? '@lg:border-l @lg:border-rule @lg:pl-5 @lg:text-right' : '@lg:pr-5'}`}
    >
      <span className="block text-12 text-ink-3">{label}</span>
      <span lang="en" className="font-serif text-16 leading-5.5">
        <bdi>
          <TitleText title={to.title} />
        </bdi>
      </span>
    </PaperLink>
  );
}
