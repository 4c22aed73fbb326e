import { type ChangeEvent, useRef } from 'react';
import type { ChosenFile } from '../../archive/filesRead';
import { useTexts } from '../../i18n/messages';
import { BUTTON, BUTTON_PRIMARY } from '../../ui/classNames';
import { chosenFile } from './droppedFiles';

const ENDINGS = '.md,.markdown,.json,.jsonl,.zip';

/** Chooses files or a folder. */
export function FilesField({ onFiles }: { onFiles: (files: readonly ChosenFile[]) => void }) {
  const { choose: words } = useTexts('digests');
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onFiles(Array.from(target.files ?? [], chosenFile));
    // The same files can be chosen again.
    target.value = '';
  };
  const shared = { type: 'file', multiple: true, hidden: true, onChange: choose } as const;
  return (
    <div className="mt-5">
      <div className="flex flex-wrap gap-2">
        <button type="button" className={BUTTON_PRIMARY} onClick={() => files.current?.click()}>
          {words.files}
        </button>
        <button type="button" className={BUTTON} onClick={() => folder.current?.click()}>
          {words.folder}
        </button>
        <input ref={files} {...shared} accept={ENDINGS} aria-label={words.files} />
        <input
          ref={(input) => {
            folder.current = input;
            // React has no attribute for it.
            if (input) input.webkitdirectory = true;
          }}
          {...shared}
          aria-label={words.folder}
        />
      </div>
      <p className="mt-2 text-13 text-ink-2">{words.hint}</p>
    </div>
  );
}
