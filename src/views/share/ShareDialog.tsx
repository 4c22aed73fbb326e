import { useState } from 'react';
import { chatText } from '../../cite/chatText';
import type { Credits } from '../../cite/credits';
import { listText } from '../../cite/listText';
import type { Paper } from '../../digest/paper';
import { useTexts } from '../../i18n/messages';
import { LONGEST_LIST } from '../../question/searchParams';
import { FIELD } from '../../ui/classNames';
import { Modal } from '../../ui/Modal';
import { QuietSelect } from '../../ui/QuietSelect';
import { CopyButton } from './CopyButton';
import { MAX_QR_LENGTH, QrCode } from './QrCode';
import { ShareMessage } from './ShareMessage';
import type { UnavailableReason } from './sharedList';
import { useCredits } from './useCredits';

/** The address of exactly the papers listed now, or why there is none. */
type Snapshot = { readonly address: string } | 'too many' | UnavailableReason;

type Props = {
  title: string;
  /** Name of what is shared, in other apps. */
  name: string;
  address: string;
  /** What the text for chats tells of: a paper, or a list by its papers or the first of them. null: not loaded. */
  content: Paper | { readonly papers: readonly Paper[]; readonly total: number } | null;
  /** Only for lists that change. */
  snapshot?: Snapshot;
  onClose: () => void;
};

/** Hands a text for chats or an address to an app, to the clipboard or to the camera of a phone. */
export default function ShareDialog(props: Props) {
  const { title, name, address, content, snapshot, onClose } = props;
  const words = useTexts('share');
  const credits = useCredits();
  const [kind, setKind] = useState<'question' | 'fixed'>('question');
  const chosen = kind === 'fixed' && typeof snapshot === 'object' ? snapshot.address : address;
  return (
    <Modal title={title} close={words.close} onClose={onClose}>
      <ShareMessage
        name={name}
        address={chosen}
        text={content && messageOf(name, content, chosen, credits)}
      />
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
      <div className="flex flex-wrap gap-2">
        <input
          type="url"
          readOnly
          value={chosen}
          aria-label={words.address}
          onFocus={({ target }) => target.select()}
          className={`${FIELD} min-w-40 flex-1`}
        />
        <CopyButton text={() => chosen} />
      </div>
      <QrSection address={chosen} />
    </Modal>
  );
}

function messageOf(
  name: string,
  content: NonNullable<Props['content']>,
  address: string,
  credits: Credits,
): string {
  return 'papers' in content
    ? listText({ name, ...content }, address, credits.words)
    : chatText([content], () => address, credits);
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
