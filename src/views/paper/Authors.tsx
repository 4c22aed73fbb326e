import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Paper } from '../../digest/paper';
import { useInterface, useTexts } from '../../i18n/messages';
import type { Highlighter } from '../../search/display/highlight';
import { QUIET_LINK } from '../../ui/classNames';
import { NameList } from '../browse/list/AuthorNames';

/** Names that make about a line. */
const MAX_FOLDED = 5;

/** The authors as links, folded to a line; says so where the source cuts the list off. */
export function Authors({ paper, highlighter }: { paper: Paper; highlighter: Highlighter | null }) {
  const words = useTexts('paper');
  const { messages, language } = useInterface();
  const { count } = messages;
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const { authors } = paper;
  if (!authors) return <p className="mt-1 text-13 text-ink-2">{words.authorsUnknown}</p>;
  // One more would take the place of the button.
  const isFoldable = authors.length > MAX_FOLDED + 1;
  const names = isFoldable && !isOpen ? firstOf(paper, authors, highlighter) : authors;
  const more = count.moreAuthors(authors.length - names.length, paper.authorsCut);
  const fold = (open: boolean) => {
    // Each button takes the place of the other one, and its focus.
    flushSync(() => setOpen(open));
    toggle.current?.focus();
  };
  return (
    <div className="paper-authors">
      <h2 className="sr-only">{words.authors}</h2>
      {/* Very many scroll in a box of their own. */}
      <div className={isOpen ? '-my-2.5 max-h-60 overflow-y-auto py-2.5' : undefined}>
        <p lang="en" className="dots name-line">
          <NameList names={names} highlighter={highlighter} />
          {paper.authorsCut && names.length === authors.length && (
            <span className="text-ink-3">…</span>
          )}
          {isFoldable && !isOpen && (
            <span>
              <button
                ref={toggle}
                type="button"
                lang={language}
                aria-expanded={false}
                aria-label={`${more}, ${words.showAllAuthors(authors.length)}`}
                className={`reach-lines min-w-11 ${QUIET_LINK}`}
                onClick={() => fold(true)}
              >
                <span>{more}</span>
              </button>
            </span>
          )}
        </p>
      </div>
      {isFoldable && isOpen && (
        <button
          ref={toggle}
          type="button"
          aria-expanded={true}
          className={`target text-13 ${QUIET_LINK}`}
          onClick={() => fold(false)}
        >
          {words.foldAuthors}
        </button>
      )}
      {paper.authorsCut && <p className="mt-1 text-12 text-ink-3">{words.authorsCut}</p>}
    </div>
  );
}

/**
 * Names that a search has found come first where the digest keeps no order of authors. Else they stay in order,
 * after the first author.
 */
function firstOf(
  { authorsInOrder }: Paper,
  names: readonly string[],
  highlighter: Highlighter | null,
): readonly string[] {
  const found = highlighter ? names.filter((name) => highlighter.countMatches(name) > 0) : [];
  const first = authorsInOrder ? names.slice(0, 1) : [];
  const shown = [...new Set([...first, ...found, ...names])].slice(0, MAX_FOLDED);
  return authorsInOrder ? names.filter((name) => shown.includes(name)) : shown;
}
