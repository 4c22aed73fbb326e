import { useState } from 'react';
import { useTexts } from '../../i18n/messages';
import { LONGEST_LIST } from '../../question/searchParams';
import { BUTTON_PRIMARY, FIELD } from '../../ui/classNames';
import { Modal } from '../../ui/Modal';
import { QuietSelect } from '../../ui/QuietSelect';
import { CopyButton } from './CopyButton';
import { MAX_QR_LENGTH, QrCode } from './QrCode';
import type { UnavailableReason } from './sharedList';

/** The address of exactly the papers listed now, or why there is none. */
type Snapshot = { readonly address: string } | 'too many' | UnavailableReason;

type Props = {
  title: string;
  /** Name of what is shared, in other apps. */
  name: string;
  address: string;
  /** Only for lists that change. */
  snapshot?: Snapshot;
  onClose: () => void;
};

/** Hands an address to an app, to the clipboard or to the camera of a phone. */
export default function ShareDialog({ title, name, address, snapshot, onClose }: Props) {
  const words = useTexts('share');
  const [kind, setKind] = useState<'question' | 'fixed'>('question');
  const chosen = kind === 'fixed' && typeof snapshot === 'object' ? snapshot.address : address;
  return (
    <Modal title={title} close={words.close} onClose={onClose}>
      {snapshot && (
        <div className="mb-3 text-13 text-ink-2">
          {typeof snapshot === 'object' ? (
            <>
              <QuietSelect
                label={words.kind}
                value={kind}
                options={['question', 'fixed']}
                words={words.kinds}
                onChange={setKind}
              />
              <p className="mt-1">{words.kindHints[kind]}</p>
            </>
          ) : (
            <p>{words.noFixed[snapshot](LONGEST_LIST)}</p>
          )}
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
              // Rejects when the reader closes the sheet of the system, which is no failure.
              navigator.share({ title: name, text: name, url: chosen }).catch(() => {});
            }}
          >
            {words.toApps}
          </button>
        )}
        <CopyButton text={() => chosen} />
      </div>
      <QrSection address={chosen} />
    </Modal>
  );
}

function QrSection({ address }: { address: string }) {
  const words = useTexts('share');
  return (
    <div className="mt-4 flex flex-wrap items-center gap-4 text-13 text-ink-2">
      {address.length <= MAX_QR_LENGTH ? (
        <>
          <QrCode text={address} label={words.qr} />
          <p className="max-w-44">{words.qrHint}</p>
        </>
      ) : (
        <p>{words.qrTooLong}</p>
      )}
    </div>
  );
}
