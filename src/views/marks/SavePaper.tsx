import type { ReactNode } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import { SaveButton } from './SaveButton';
import { useLibrary, useMarks } from './useLibrary';

/** On the page of a paper, saves it. */
export default function SavePaper({ id }: { id: ArxivId }): ReactNode {
  const { states } = useTexts('paper');
  const library = useLibrary();
  const isSaved = typeof useMarks()?.papers.get(id)?.savedAt === 'number';
  return (
    <SaveButton
      isSaved={isSaved}
      toggle={() => library.toggleSaved(id)}
      className="min-w-(--target) gap-1.5 px-2 text-14 hover:bg-wash"
    >
      {/* On a tablet there is room for it. */}
      <span className="hidden text-ink-2 md:max-xl:inline">{states.save}</span>
    </SaveButton>
  );
}
