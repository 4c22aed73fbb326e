import { useState } from 'react';
import { useTexts } from '../../i18n/messages';
import type { Marks } from '../../library/marks';
import { Modal } from '../../ui/Modal';
import { Backup } from './Backup';
import { useBackupState } from './useBackupState';

/** When the last backup was made; opens the backup. */
export function BackupFact({ marks }: { marks: Marks }) {
  const words = useTexts('library');
  const { fact: inFolder } = useTexts('folder');
  const [isOpen, setOpen] = useState(false);
  const { last, since, isElsewhere, isOld } = useBackupState(marks);
  const day = last === null ? null : words.clock.momentDay(last);
  const saved =
    day === null
      ? words.backup.never
      : since > 0
        ? words.backup.factSince(day, since)
        : words.backup.fact(day);
  return (
    <>
      <button
        type="button"
        className={`target shrink-0 text-13 print:hidden ${isOld ? 'text-note' : 'text-ink-2'}`}
        onClick={() => setOpen(true)}
      >
        {isElsewhere ? inFolder : saved}
      </button>
      {isOpen && (
        <Modal title={words.backup.title} close={words.lists.close} onClose={() => setOpen(false)}>
          <Backup />
        </Modal>
      )}
    </>
  );
}
