import { useState } from 'react';
import type { Paper } from '../../digest/paper';
import { useTexts } from '../../i18n/messages';
import type { Highlighter } from '../../search/display/highlight';
import { QUIET_LINK } from '../../ui/classNames';
import { NameList } from '../browse/list/AuthorNames';

/** Names shown before all are asked for: the longest list of the archive has 663. */
const MAX_NAMES = 60;

/** All authors as links; says so where the source cuts the list off. */
export function AllAuthors({
  paper,
  highlighter,
}: {
  paper: Paper;
  highlighter: Highlighter | null;
}) {
  const words = useTexts('paper');
  const [all, setAll] = useState(false);
  if (!paper.authors) return <p className="text-13 text-ink-2">{words.authorsUnknown}</p>;
  const names = all ? paper.authors : paper.authors.slice(0, MAX_NAMES);
  return (
    <div className="text-14 leading-6 text-ink-2">
      <h2 className="sr-only">{words.authors}</h2>
      <p className="dots">
        <NameList names={names} highlighter={highlighter} />
        {paper.authorsCut && names.length === paper.authors.length && (
          <span className="inline-block text-ink-3">…</span>
        )}
      </p>
      {paper.authors.length > MAX_NAMES && (
        <button
          type="button"
          className={`target text-13 ${QUIET_LINK}`}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.foldAuthors : words.showAllAuthors(paper.authors.length)}
        </button>
      )}
      {paper.authorsCut && <p className="mt-1 text-12 text-ink-3">{words.authorsCut}</p>}
    </div>
  );
}
