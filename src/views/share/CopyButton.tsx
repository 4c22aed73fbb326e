import { useMessages } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useCopy } from '../../ui/useCopy';
import { CopyState } from './CopyState';

/** Copies a link and says so, aloud too. */
export function CopyButton({ text, label }: { text: () => string; label?: string }) {
  const { share } = useMessages();
  const [state, copy] = useCopy();
  return (
    <>
      <button type="button" className={BUTTON} onClick={() => copy(text())}>
        <Icon name={state === 'copied' ? 'check' : 'link'} size={14} />
        {label ?? share.copyLink}
      </button>
      <CopyState state={state} />
    </>
  );
}
