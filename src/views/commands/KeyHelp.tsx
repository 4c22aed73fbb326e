import { useTexts } from '../../i18n/messages';
import { Modal } from '../../ui/Modal';
import { KeyList } from './KeyList';

/** The list of keys in a dialog. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { keys, close } = useTexts('commands');
  return (
    <Modal title={keys.title} close={close} onClose={onClose}>
      <KeyList />
    </Modal>
  );
}
