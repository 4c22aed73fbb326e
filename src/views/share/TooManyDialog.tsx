import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages';
import { LONGEST_LIST } from '../../question/searchParams';
import { BUTTON_PRIMARY } from '../../ui/classNames';
import { Modal } from '../../ui/Modal';

/** Says that a list has too many papers for a link, and offers the backup file. */
export function TooManyDialog({ onClose }: { onClose: () => void }) {
  const { tooMany: words, close } = useTexts('share');
  return (
    <Modal title={words.title} close={close} onClose={onClose}>
      <p className="mb-3 text-14">{words.hint(LONGEST_LIST)}</p>
      <Link to="/library" className={BUTTON_PRIMARY} onClick={onClose}>
        {words.library}
      </Link>
    </Modal>
  );
}
