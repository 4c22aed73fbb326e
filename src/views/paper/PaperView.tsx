import { useRef } from 'react';
import { isOwnPicture } from '../../digest/media';
import { splitLead } from '../../digest/splitLead';
import type { Entry } from '../../search/query/paperStore';
import { KoreanTitle } from '../browse/list/KoreanTitle';
import { PaneColumns } from '../browse/PaneColumns';
import { NoteSlot } from '../marks/NoteSlot';
import { TitleText } from '../text/RichText';
import { useQuestion } from '../useQuestion';
import { Authors } from './Authors';
import { DataNotes } from './DataNotes';
import { DoubtfulNote } from './DoubtfulNote';
import { Keywords } from './Keywords';
import { Listings } from './Listings';
import { NeighbourTitles } from './NeighbourTitles';
import { PaperBar } from './PaperBar';
import { PaperLead } from './PaperLead';
import { PaperLinks } from './PaperLinks';
import { PaperSwipe } from './PaperSwipe';
import { Picture } from './Picture';
import { PAPER_TITLE } from './paperTitle';
import { RelatedSection } from './RelatedSection';
import { Sections } from './Sections';
import { TopicsSection } from './TopicsSection';
import { TermsContext } from './terms/TermsContext';
import { useTerms } from './terms/useTerms';
import { useFocusOpened } from './useFocusOpened';
import { useHighlighter } from './useHighlighter';
import { usePaperHead } from './usePaperHead';
import { Video } from './Video';

/** Everything the archive holds about a paper, and what it does not hold. */
export function PaperView({ entry }: { entry: Entry }) {
  const { paper } = entry;
  // A sentence that may be of another paper is no headline.
  const split = paper.isDoubtful ? null : splitLead(paper.sections);
  const question = useQuestion();
  const highlighter = useHighlighter(question);
  const terms = useTerms(paper);
  usePaperHead(paper);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOpened(heading);
  const page = useRef<HTMLDivElement>(null);
  return (
    <article aria-labelledby={PAPER_TITLE} data-open-paper="">
      <PaperBar entry={entry} question={question} />
      <PaperSwipe page={page} id={paper.id} question={question} />
      <div ref={page}>
        <div className="paper-top">
          <h1 ref={heading} id={PAPER_TITLE} tabIndex={-1} lang="en" className="big-title">
            <bdi>
              <TitleText title={paper.title} highlighter={highlighter} />
            </bdi>
          </h1>
          <KoreanTitle {...{ paper, highlighter }} className="mt-2 text-17 leading-7 text-ink-2" />
          {split && (
            <TermsContext value={terms}>
              <PaperLead {...{ paper, split, highlighter }} />
            </TermsContext>
          )}
          <Listings entry={entry} />
          <Authors key={paper.id} paper={paper} highlighter={highlighter} />
          <PaperLinks paper={paper} highlighter={highlighter} />
          {paper.isDoubtful && <DoubtfulNote id={paper.id} />}
        </div>
        <PaneColumns
          mainClass="paper-text"
          margin={
            <>
              <TopicsSection key={`${paper.id} topics`} paper={paper} />
              <NoteSlot id={paper.id} />
              <RelatedSection key={paper.id} paper={paper} question={question} />
              <NeighbourTitles id={paper.id} question={question} />
              <DataNotes entry={entry} />
            </>
          }
        >
          {paper.video ? (
            <Video url={paper.video} poster={paper.picture} />
          ) : (
            paper.picture && isOwnPicture(paper.picture) && <Picture url={paper.picture} />
          )}
          <TermsContext value={terms}>
            <Sections key={`${paper.id} text`} {...{ paper, split, highlighter }} />
          </TermsContext>
          <Keywords keywords={paper.keywords} highlighter={highlighter} />
        </PaneColumns>
      </div>
    </article>
  );
}
