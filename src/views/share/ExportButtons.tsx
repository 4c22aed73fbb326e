import { useState } from 'react';
import { useTexts } from '../../i18n/messages';
import { BUTTON, BUTTON_PRIMARY } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useCopy } from '../../ui/useCopy';
import { CopyState } from './CopyState';
import { downloadFile } from './downloadFile';
import type { UnavailableReason } from './sharedList';

type Props = {
  /** Why there is nothing to export; null: there is. */
  unavailable: UnavailableReason | null;
  /** Makes the whole text; may fail. */
  text: () => Promise<string>;
  file: { readonly name: string; readonly mediaType: string };
};

/** Copies or downloads an exported text, and says why it cannot. */
export function ExportButtons({ unavailable, text, file }: Props) {
  const words = useTexts('share');
  const [copyState, copy] = useCopy();
  const [hasFailed, setFailed] = useState(false);
  const makeText = async (): Promise<string> => {
    setFailed(false);
    try {
      return await text();
    } catch (error) {
      setFailed(true);
      throw error;
    }
  };
  const download = () =>
    makeText().then(
      (content) => downloadFile(file.name, file.mediaType, content),
      // `hasFailed` tells the reader.
      () => {},
    );
  return (
    <>
      <div className="mt-3 flex flex-wrap gap-2">
        <button
          type="button"
          disabled={unavailable !== null}
          className={BUTTON_PRIMARY}
          onClick={() => copy(makeText())}
        >
          {copyState === 'copied' && <Icon name="icon-check" size={14} />}
          {words.copy}
        </button>
        <button type="button" disabled={unavailable !== null} className={BUTTON} onClick={download}>
          <Icon name="icon-save" size={14} />
          {words.save}
        </button>
        <CopyState state={copyState} done={words.copied} />
      </div>
      <p role="status" className="mt-2 text-12 text-ink-2 empty:hidden">
        {unavailable && words.lacks[unavailable]}
        {hasFailed && words.failed}
      </p>
    </>
  );
}
