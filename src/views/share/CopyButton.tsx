import { useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useCopy } from '../../ui/useCopy';
import { CopyState } from './CopyState';

/** Copies an address and announces the result. `text` is called when the button is pressed. */
export function CopyButton({ text }: { text: () => string }) {
  const share = useTexts('share');
  const [state, copy] = useCopy();
  return (
    <>
      <button type="button" className={BUTTON} onClick={() => copy(text())}>
        <Icon name={state === 'copied' ? 'icon-check' : 'icon-link'} size={14} />
        {share.copyLink}
      </button>
      <CopyState state={state} />
    </>
  );
}
