import { useState } from 'react';
import { useShareParts } from '../../i18n/shareParts';
import { BUTTON_PRIMARY, FIELD } from '../../ui/looks';
import { Modal } from '../../ui/Modal';
import { QuietSelect } from '../../ui/QuietSelect';
import { LONGEST_LIST } from '../../url/search';
import { CopyButton } from './CopyButton';
import { QrCode } from './QrCode';

type Props = {
  /** Of what is shared, as other apps show it. */
  name: string;
  address: string;
  /** Of the papers that are listed now, where the address leads to whatever answers a question; null: too many. */
  fixed?: string | null;
  onClose: () => void;
};

/** Ways to hand an address on: to an app, to the clipboard, to a phone's camera. */
export default function ShareDialog({ name, address, fixed, onClose }: Props) {
  const words = useShareParts();
  const [kind, setKind] = useState<'question' | 'fixed'>('question');
  const isList = fixed !== undefined;
  const chosen = kind === 'fixed' && fixed ? fixed : address;
  return (
    <Modal title={isList ? words.shareList : words.share} close={words.close} onClose={onClose}>
      {isList && (
        <div className="mb-3 text-13 text-ink-2">
          {fixed ? (
            <QuietSelect
              label={words.kind}
              value={kind}
              options={['question', 'fixed']}
              words={words.kinds}
              onChange={setKind}
            />
          ) : (
            <p>{words.tooMany(LONGEST_LIST)}</p>
          )}
          <p className="mt-1">{kind === 'fixed' ? words.fixed : words.question}</p>
        </div>
      )}
      <input
        type="url"
        readOnly
        value={chosen}
        aria-label={words.address}
        onFocus={({ target }) => target.select()}
        className={FIELD}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        {'share' in navigator && (
          <button
            type="button"
            className={BUTTON_PRIMARY}
            onClick={() => {
              // Whoever closes the sheet of the system has not failed.
              navigator.share({ title: name, text: name, url: chosen }).catch(() => {});
            }}
          >
            {words.toApps}
          </button>
        )}
        <CopyButton text={() => chosen} />
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-4 text-13 text-ink-2">
        <QrCode text={chosen} label={words.qr} />
        <p className="max-w-44">{words.qrHint}</p>
      </div>
    </Modal>
  );
}
