import { useState } from 'react';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Marks } from '../../library/marks';
import { Modal } from '../../ui/Modal';
import { useHasSplitView } from '../browse/list/useHasSplitView';
import { Backup } from './Backup';
import type { ShelfSizes } from './shelves';
import { useBackupState } from './useBackupState';

/** The title of the library with what it holds; on a phone with its last backup, which opens the backup. */
export function LibraryHead({ marks, sizes }: { marks: Marks; sizes: ShelfSizes }) {
  const { title, facts } = useTexts('library');
  const { count } = useMessages();
  const isWide = useHasSplitView();
  const { all, unread, noted } = sizes;
  const said = [
    count.papers(all),
    unread > 0 && facts.unread(count.papers(unread)),
    noted > 0 && facts.notes(noted),
  ].filter((fact) => fact !== false);
  return (
    <span className="flex flex-wrap items-baseline justify-between gap-x-4">
      {title}
      <span className="flex-1 text-13 font-normal tracking-normal text-ink-2 max-sm:sr-only">
        {said.join(' · ')}
      </span>
      {!isWide && all > 0 && <BackupFact marks={marks} />}
    </span>
  );
}

function BackupFact({ marks }: { marks: Marks }) {
  const words = useTexts('library');
  const [isOpen, setOpen] = useState(false);
  const { last, since, isOld } = useBackupState(marks);
  const day = last === null ? null : words.clock.momentDay(last);
  const fact =
    day === null
      ? words.backup.never
      : since > 0
        ? words.backup.factSince(day, since)
        : words.backup.fact(day);
  return (
    <>
      <button
        type="button"
        className={`target text-13 font-normal tracking-normal ${isOld ? 'text-note' : 'text-ink-2'}`}
        onClick={() => setOpen(true)}
      >
        {fact}
      </button>
      {isOpen && (
        <Modal title={words.backup.title} close={words.lists.close} onClose={() => setOpen(false)}>
          <div className="text-14 font-normal tracking-normal">
            <Backup />
          </div>
        </Modal>
      )}
    </>
  );
}
