import { useContext } from 'react';
import { arxivMonth } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import type { Entry } from '../../search/query/paperStore';
import { SourceCredit } from '../SourceCredit';
import { SourcesContext } from '../SourcesContext';
import { useSourceOf } from '../useSourceOf';

/** Notes on what the data of this paper lacks. */
export function DataNotes({ entry: { paper, listings } }: { entry: Entry }) {
  const words = useTexts('paper');
  const sources = useContext(SourcesContext);
  const source = useSourceOf()(paper);
  const first = listings.at(-1);
  const notes = [
    paper.sections.length > 0 && source?.writtenByModel && words.summaryByModel,
    first && words.months(first.day, arxivMonth(paper.id)),
    __HAS_VOTES__ && listings.some(({ votes }) => votes === null) && words.votesUnknownNote,
    !paper.authors && words.authorsUnknownNote,
    paper.authors && paper.authors.length > 1 && !paper.authorsInOrder && words.authorsOrder,
  ].filter((note) => typeof note === 'string');
  return (
    <section className="data-notes">
      <h2>{words.about}</h2>
      <ul className="flex flex-col gap-1">
        {/* Of a single source the footer says it. */}
        {(sources.length > 1 || paper.ownFrom) && source && (
          <li>
            {words.source} <SourceCredit source={source} />
          </li>
        )}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
