import { useRef } from 'react';
import type { Entry } from '../../search/query/paperStore';
import { Cover } from '../browse/list/Cover';
import { useOpenNeighbour } from '../browse/list/useOpenNeighbour';
import { TitleText } from '../text/RichText';
import { useQuestion } from '../useQuestion';
import { AllAuthors } from './AllAuthors';
import { CloseLink } from './CloseLink';
import { DataNotes } from './DataNotes';
import { Listings } from './Listings';
import { NeighbourNav } from './NeighbourNav';
import { PaperLinks } from './PaperLinks';
import { PAPER_TITLE } from './paperTitle';
import { Sections } from './Sections';
import { useFocusOpened } from './useFocusOpened';
import { useHighlighter } from './useHighlighter';
import { usePaperHead } from './usePaperHead';
import { useSwipe } from './useSwipe';
import { Video } from './Video';

/** Everything the archive holds about a paper, and what it does not hold. */
export function PaperView({ entry }: { entry: Entry }) {
  const { paper, listings } = entry;
  const question = useQuestion();
  const highlighter = useHighlighter(question);
  usePaperHead(paper);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOpened(heading);
  const article = useRef<HTMLElement>(null);
  const openNeighbour = useOpenNeighbour();
  // As the links of `NeighbourNav`.
  useSwipe(article, (step) => void openNeighbour(paper.id, step));
  return (
    <article
      ref={article}
      aria-labelledby={PAPER_TITLE}
      className="grid gap-x-12 @4xl:grid-cols-[minmax(0,40rem)_17rem] @4xl:justify-center"
    >
      <header className="pt-4 @4xl:col-span-2">
        <div className="flex items-center justify-between gap-4">
          <Listings listings={listings} question={question} />
          <div className="flex shrink-0 items-center">
            <NeighbourNav id={paper.id} question={question} />
            <CloseLink />
          </div>
        </div>
        <h1
          ref={heading}
          id={PAPER_TITLE}
          tabIndex={-1}
          lang="en"
          className="mt-1.5 mb-3 max-w-[46rem] font-serif text-28 leading-[1.2] font-semibold tracking-[-0.012em] text-balance"
        >
          <bdi>
            <TitleText title={paper.title} highlighter={highlighter} />
          </bdi>
        </h1>
      </header>
      <div className="min-w-0">
        <AllAuthors key={paper.id} paper={paper} highlighter={highlighter} />
        <PaperLinks paper={paper} />
        <Sections key={`${paper.id} text`} sections={paper.sections} highlighter={highlighter} />
      </div>
      <aside className="min-w-0 @max-4xl:border-t @max-4xl:border-rule @max-4xl:pt-5 @4xl:pt-1">
        {paper.video ? (
          <Video url={paper.video} poster={paper.picture} />
        ) : (
          <Cover paper={paper} large />
        )}
        <DataNotes entry={entry} />
      </aside>
    </article>
  );
}
