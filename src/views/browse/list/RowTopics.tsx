import { useContext } from 'react';
import { usePaperTopics } from '../../../archive/page/usePaperTopics';
import type { ArxivId } from '../../../digest/arxivId';
import { useInterface } from '../../../i18n/messages';
import { addStyle } from '../../../ui/addStyle';
import { NearScreenContext } from './NearScreenContext';
import css from './rowTopics.css?inline';

/** The most central ones. */
const MAX_TOPICS = 2;

/**
 * The topics of a paper at the end of its quiet line, as far as whole names have room there: nothing moves when they
 * come. Plain text, as the row is a link already; the page of the paper has links.
 */
export function RowTopics({ id }: { id: ArxivId }) {
  // Those of a hundred rows would hold up a phone.
  return useContext(NearScreenContext) ? <NearTopics id={id} /> : null;
}

function NearTopics({ id }: { id: ArxivId }) {
  const { language } = useInterface();
  const { ofPaper } = usePaperTopics(id, true);
  if (!ofPaper || ofPaper.length === 0) return null;
  return (
    <span className="row-topics">
      {ofPaper.slice(0, MAX_TOPICS).map((topic) => (
        <span key={topic.id}>{topic[language]}</span>
      ))}
    </span>
  );
}

/** Adds the style of topics in rows to the page, for good. */
export function styleRowTopics(): void {
  addStyle(css);
}
