import { useEffect, useRef } from 'react';
import type { FilesRead } from '../../archive/filesRead';
import { useMessages, useTexts } from '../../i18n/messages';
import { BUTTON, BUTTON_PRIMARY } from '../../ui/classNames';
import { FileReports } from './FileReports';
import { sayParts } from './sayParts';
import { useLacking } from './useLacking';

type Props = {
  name: string;
  files: FilesRead;
  onTake: () => void;
  onCancel: () => void;
};

/** What was found in files, and what could not be read of them, before it is taken. */
export function FilesPreview({ name, files, onTake, onCancel }: Props) {
  const { preview: words } = useTexts('digests');
  const messages = useMessages();
  const { parts, reports, others } = files;
  const lacking = useLacking(files);
  const listings = parts.reduce((sum, { papers }) => sum + papers.length, 0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void heading.current?.focus(), []);
  return (
    <section aria-labelledby="files-preview" className="border-t-2 border-ink pt-3">
      <h2
        ref={heading}
        id="files-preview"
        tabIndex={-1}
        className="text-17 font-bold wrap-anywhere outline-0"
      >
        <bdi>{name}</bdi>
      </h2>
      <p className="mt-1">{listings > 0 ? sayParts(parts, messages) : words.nothing}</p>
      {lacking !== null && lacking < listings && (
        <p className="mt-1 text-ink-2">{words.known(listings - lacking)}</p>
      )}
      {others > 0 && <p className="mt-1 text-ink-2">{words.others(others)}</p>}
      <div className="mt-3 flex flex-wrap gap-2">
        {listings > 0 && (
          <button type="button" className={BUTTON_PRIMARY} onClick={onTake}>
            {words.take}
          </button>
        )}
        <button type="button" className={BUTTON} onClick={onCancel}>
          {listings > 0 ? words.cancel : words.close}
        </button>
      </div>
      {reports.length > 0 && <FileReports reports={reports} />}
    </section>
  );
}
