import { useState } from 'react';
import { chatText } from '../../cite/chatText';
import type { Credits } from '../../cite/credits';
import { listText } from '../../cite/listText';
import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import { useTexts } from '../../i18n/messages';
import { LONGEST_LIST } from '../../question/searchParams';
import { FIELD, ICON_BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { Modal } from '../../ui/Modal';
import { QuietSelect } from '../../ui/QuietSelect';
import { CopyButton } from './CopyButton';
import { MAX_QR_LENGTH, QrCode } from './QrCode';
import { ShareMessage } from './ShareMessage';
import { ShareRows } from './ShareRows';
import type { UnavailableReason } from './sharedList';
import { useCredits } from './useCredits';

/** The address of exactly the papers listed now, or why there is none. */
type Snapshot = Addressed | 'too many' | UnavailableReason;

type Addressed = {
  readonly address: string;
  /** Those of its parts, where it is too long for one code; null: it cannot be split. */
  readonly parts?: () => readonly string[] | null;
};

type Props = Addressed & {
  title: string;
  /** Name of what is shared, in other apps. */
  name: string;
  /** What the text for chats tells of: a paper, or a list by its papers or the first of them. null: not loaded. */
  content: Paper | { readonly papers: readonly Paper[]; readonly total: number } | null;
  /** The papers of a handout, in order; empty: they are not known, or too many. */
  ids: readonly ArxivId[];
  /** The name of a list that has one. */
  listName?: string;
  /** Only for lists that change. */
  snapshot?: Snapshot;
  onClose: () => void;
};

/** Hands a text for chats or an address to an app, to the clipboard or to the camera of a phone. */
export default function ShareDialog(props: Props) {
  const { title, name, content, ids, listName = '', snapshot, onClose } = props;
  const words = useTexts('share');
  const credits = useCredits();
  const [kind, setKind] = useState<'question' | 'fixed'>('question');
  const { address: chosen, parts } =
    kind === 'fixed' && typeof snapshot === 'object' ? snapshot : props;
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
      <QrSection
        key={chosen}
        addresses={chosen.length <= MAX_QR_LENGTH ? [chosen] : (parts?.() ?? null)}
      />
      <ShareRows
        ids={ids}
        name={listName}
        isList={content !== null && 'papers' in content}
        onClose={onClose}
      />
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

/** A code, or one after the other those of the parts; null: the address is too long. */
function QrSection({ addresses }: { addresses: readonly string[] | null }) {
  const words = useTexts('share');
  const [index, setIndex] = useState(0);
  const total = addresses?.length ?? 0;
  const address = addresses?.[index];
  const part = words.qrPart(index + 1, total);
  return (
    <div className="mt-4 flex flex-wrap items-center gap-4 text-13 text-ink-2">
      {address === undefined && <p>{words.qrTooLong}</p>}
      {address !== undefined && (
        <>
          <QrCode text={address} label={total > 1 ? `${words.qr}, ${part}` : words.qr} />
          <div className="min-w-40 flex-1">
            <p>{total > 1 ? words.qrParts(total) : words.qrHint}</p>
            {total > 1 && (
              <div className="mt-2 flex items-center gap-2">
                {STEPS.map(({ step, icon, label }) => (
                  <button
                    key={label}
                    type="button"
                    className={ICON_BUTTON}
                    aria-label={words[label]}
                    title={words[label]}
                    disabled={addresses?.[index + step] === undefined}
                    onClick={() => setIndex(index + step)}
                  >
                    <Icon name={icon} />
                  </button>
                ))}
                <span aria-live="polite" className="font-semibold text-ink">
                  {part}
                </span>
              </div>
            )}
          </div>
        </>
      )}
    </div>
  );
}

const STEPS = [
  { step: -1, icon: 'icon-left', label: 'previousCode' },
  { step: 1, icon: 'icon-right', label: 'nextCode' },
] as const;
