import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useTexts } from '../../i18n/messages';
import { bringsFiles, droppedFiles } from './droppedFiles';
import { useImports } from './useImports';

type Props = {
  /** Whether what is dragged comes from the page itself. */
  isDragOfPage: RefObject<boolean>;
};

/** Files from outside may be dropped anywhere on a page; while they are above it, it says what happens then. */
export default function DropFiles({ isDragOfPage }: Props): ReactNode {
  const { drop: words } = useTexts('digests');
  const { run } = useImports();
  const navigate = useNavigate();
  const [isAbove, setAbove] = useState(true);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const isTaken = (event: DragEvent) =>
      bringsFiles(event) && !isFileField(event) && !isDragOfPage.current;
    const over = (event: DragEvent) => {
      if (!isTaken(event)) return;
      // Else the browser opens the file in place of the page.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setAbove(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setAbove(false);
    };
    const drop = (event: DragEvent) => {
      setAbove(false);
      if (!isTaken(event) || !event.dataTransfer) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then((files) => {
        run.read(files);
        return navigate({ to: '/import' });
      });
    };
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => controller.abort();
  }, [run, navigate, isDragOfPage]);
  if (!isAbove) return null;
  return (
    <div
      data-drop
      aria-hidden="true"
      className="pointer-events-none fixed inset-0 z-40 grid place-items-center bg-backdrop p-6 print:hidden"
    >
      <div className="max-w-md rounded-lg border-2 border-ink [border-style:dashed] bg-paper px-8 py-7 text-center">
        <p className="text-19 font-bold">{words.title}</p>
        <p className="mt-1 text-14 text-ink-2">{words.hint}</p>
      </div>
    </div>
  );
}

function isFileField({ target }: DragEvent): boolean {
  return target instanceof HTMLInputElement && target.type === 'file';
}
