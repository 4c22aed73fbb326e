import { useState } from 'react';
import { useTexts } from '../../i18n/messages';
import { LONGEST_LIST } from '../../question/searchParams';
import { BUTTON_PRIMARY, FIELD } from '../../ui/classNames';
import { Modal } from '../../ui/Modal';
import { QuietSelect } from '../../ui/QuietSelect';
import { CopyButton } from './CopyButton';
import type { Lack } from './listed';
import { LONGEST_CODE, QrCode } from './QrCode';

/** A second address, of the papers that are listed now, or why there is none. */
type Fixed = { readonly address: string } | 'too many' | Lack;

type Props = {
  title: string;
  /** Of what is shared, as other apps show it. */
  name: string;
  address: string;
  /** Absent: what is shared does not change. */
  fixed?: Fixed;
  onClose: () => void;
};

/** Ways to hand an address on: to an app, to the clipboard, to a phone's camera. */
export default function ShareDialog({ title, name, address, fixed, onClose }: Props) {
  const words = useTexts('share');
  const [kind, setKind] = useState<'question' | 'fixed'>('question');
  const chosen = kind === 'fixed' && typeof fixed === 'object' ? fixed.address : address;
  return (
    <Modal title={title} close={words.close} onClose={onClose}>
      {fixed && (
        <div className="mb-3 text-13 text-ink-2">
          {typeof fixed === 'object' ? (
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
            <p>{words.noFixed[fixed](LONGEST_LIST)}</p>
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
        {chosen.length <= LONGEST_CODE ? (
          <>
            <QrCode text={chosen} label={words.qr} />
            <p className="max-w-44">{words.qrHint}</p>
          </>
        ) : (
          <p>{words.qrTooLong}</p>
        )}
      </div>
    </Modal>
  );
}
