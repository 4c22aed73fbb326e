import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import { FIELD, QUIET_LINK } from '../../ui/classNames';
import { libraryLink, nameOfShelf } from './libraryView';
import { useLibrary, useMarks } from './useLibrary';

/** The reader's note on a paper, kept as it is typed, and the shelves that the paper is on. */
export default function PaperNote({ id }: { id: ArxivId }): ReactNode {
  const fieldId = useId();
  const words = useTexts('library');
  const library = useLibrary();
  const marks = useMarks();
  const paper = marks?.papers.get(id);
  const lists = marks?.lists.filter((list) => paper?.lists.has(list.id)) ?? [];
  const links = [
    ...(paper?.tags ?? []).map((tag) => ({
      name: `#${tag}`,
      shelf: { kind: 'tag', tag } as const,
    })),
    ...lists.map(({ id: list, name }) => ({
      name: name ?? words.lists.later,
      shelf: { kind: 'list', list } as const,
    })),
  ];
  return (
    <div className="paper-section">
      <label htmlFor={fieldId} className="section-title">
        {words.note.title}
      </label>
      <div className="min-w-0">
        <textarea
          id={fieldId}
          className={`${FIELD} min-h-18 resize-y py-2`}
          placeholder={words.note.hint}
          // What is typed before the note is known would replace it.
          disabled={marks === null}
          value={paper?.note ?? ''}
          onChange={({ target }) => library.writeNote(id, target.value)}
        />
        {links.length > 0 && (
          <p className="dots mt-1 text-13">
            {links.map(({ name, shelf }) => (
              <span key={nameOfShelf(shelf)}>
                <Link
                  {...libraryLink({ shelf, only: 'all' })}
                  className={`reach-lines ${QUIET_LINK}`}
                >
                  {name}
                </Link>
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
