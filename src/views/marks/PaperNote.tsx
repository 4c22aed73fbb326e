import type { ReactNode } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import { FIELD } from '../../ui/classNames';
import { useLibrary, useMarks } from './useLibrary';

/** The reader's note on a paper, kept as it is typed. */
export default function PaperNote({ id }: { id: ArxivId }): ReactNode {
  const { note: words } = useTexts('library');
  const library = useLibrary();
  const marks = useMarks();
  return (
    <label className="block print:hidden">
      <span className="text-13 font-bold">{words.title}</span>
      <textarea
        className={`${FIELD} mt-1 min-h-18 py-2`}
        placeholder={words.hint}
        // What is typed before the note is known would replace it.
        disabled={marks === null}
        value={marks?.papers.get(id)?.note ?? ''}
        onChange={({ target }) => library.writeNote(id, target.value)}
      />
    </label>
  );
}
